package org.partnerportal.acquiring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.Roles;
import org.partnerportal.acquiring.AcquirerDecisions;
import org.partnerportal.acquiring.DecisionSheet;
import org.partnerportal.acquiring.RefuseMerchant;
import org.partnerportal.acquiring.ReturnToProvider;
import org.partnerportal.acquiring.SignOff;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.document.DocumentViewing;
import org.partnerportal.document.ui.DocumentComponents;
import org.partnerportal.onboarding.ApplicationRegister;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.onboarding.ReturnedItem;
import org.partnerportal.onboarding.SubmittedField;
import org.partnerportal.onboarding.ui.ApplicationBadges;
import org.partnerportal.uikit.LiveUpdates;
import org.partnerportal.uikit.PageHeader;

/// One application as its acquirer decides on it: documents beside the data, the decision at the bottom.
@Route(DecisionsView.ROUTE + "/:" + DecisionView.APPLICATION)
@RolesAllowed(Roles.ACQUIRER_STAFF)
@StyleSheet("styles/acquiring.css")
class DecisionView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String APPLICATION = "application";

    private final transient AcquirerDecisions decisions;
    private final transient ApplicationRegister register;
    private final transient FieldCatalogue catalogue;
    private final transient DocumentComponents components;
    private final transient DocumentViewing documents;
    private final transient LiveUpdates live;
    private final Map<FieldPath, SubmittedField> ticked = new LinkedHashMap<>();
    private transient @Nullable DecisionSheet shown;

    DecisionView(
            AcquirerDecisions decisions,
            ApplicationRegister register,
            FieldCatalogue catalogue,
            DocumentComponents components,
            DocumentViewing documents,
            LiveUpdates live) {
        this.decisions = decisions;
        this.register = register;
        this.catalogue = catalogue;
        this.components = components;
        this.documents = documents;
        this.live = live;
        addClassNames("page", "decision");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(APPLICATION)
                .flatMap(MerchantApplicationId::parse)
                .flatMap(decisions::find)
                .ifPresentOrElse(this::enter, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return shown == null ? getTranslation("acquiring.decisions") : merchant(shown);
    }

    private void enter(DecisionSheet sheet) {
        var id = sheet.application().id();
        show(sheet);
        live.follow(this, id.subject(), () -> decisions.find(id).ifPresent(this::showIfChanged));
    }

    // What is ticked stays ticked until the application itself is another one.
    private void showIfChanged(DecisionSheet sheet) {
        if (shown == null
                || shown.application().version() != sheet.application().version()) {
            show(sheet);
        }
    }

    private void show(DecisionSheet sheet) {
        shown = sheet;
        ticked.clear();
        var words = new FieldWords(catalogue, getLocale());
        var papers = documents.summaries(sheet.application().id().subject());
        var viewer = components.viewer();
        viewer.setId("viewer");
        viewer.show(papers);
        var bar = new DecisionBar(sheet, () -> signOff(sheet), () -> sendBack(sheet, words), () -> refuse(sheet));
        var desk = new SubmissionSections.Desk(
                words,
                sheet.decidable(),
                viewer::select,
                (path, reason) -> register.show(sheet.application().id(), path, reason),
                field -> ticked.containsKey(field.path()),
                (field, wanted) -> {
                    tick(field, wanted);
                    bar.count(ticked.size());
                });
        var left = new Div(papers.isEmpty() ? new Paragraph(getTranslation("acquiring.documents.none")) : viewer);
        left.addClassName("decision-documents");
        var columns = new Div(left, new SubmissionSections(sheet.submission(), papers, desk));
        columns.addClassName("decision-columns");

        removeAll();
        add(header(sheet), columns, bar);
    }

    private Component header(DecisionSheet sheet) {
        var application = sheet.application();
        return new PageHeader(merchant(sheet))
                .beside(
                        ApplicationBadges.of(application.status()),
                        fact("acquiring.fact.provider", sheet.provider()),
                        fact("acquiring.fact.code", application.businessCode()));
    }

    private Component fact(String key, String value) {
        var fact = new Span(getTranslation(key) + " " + value);
        fact.addClassName("soft");
        return fact;
    }

    private void tick(SubmittedField field, boolean wanted) {
        if (wanted) {
            ticked.put(field.path(), field);
        } else {
            ticked.remove(field.path());
        }
    }

    private void signOff(DecisionSheet sheet) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("acquiring.sign-off.ask", merchant(sheet)));
        dialog.setText(getTranslation("acquiring.sign-off.ask-next"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("uikit.cancel"));
        dialog.setConfirmText(getTranslation("acquiring.sign-off"));
        dialog.setId("sign-off-dialog");
        dialog.addConfirmListener(confirm -> {
            var application = sheet.application();
            var next = decisions.signOff(new SignOff(application.id(), application.version()));
            leave(getTranslation("acquiring.sign-off.done." + next));
        });
        dialog.open();
    }

    private void sendBack(DecisionSheet sheet, FieldWords words) {
        if (ticked.isEmpty()) {
            Notification.show(getTranslation("acquiring.return.none"));
            return;
        }
        new ReturnDialog(sheet.provider(), ticked.values(), words, items -> sendBack(sheet, items)).open();
    }

    private void sendBack(DecisionSheet sheet, List<ReturnedItem> items) {
        var application = sheet.application();
        decisions.sendBack(new ReturnToProvider(application.id(), application.version(), items));
        leave(getTranslation("acquiring.return.done", items.size()));
    }

    private void refuse(DecisionSheet sheet) {
        var application = sheet.application();
        new RefuseDialog(merchant(sheet), reason -> {
                    decisions.refuse(new RefuseMerchant(application.id(), application.version(), reason));
                    leave(getTranslation("acquiring.refuse.done"));
                })
                .open();
    }

    private void leave(String done) {
        Notification.show(done);
        getUI().ifPresent(ui -> ui.navigate(DecisionsView.class));
    }

    private String merchant(DecisionSheet sheet) {
        var name = sheet.application().merchantName();
        return name == null ? getTranslation("acquiring.unnamed") : name;
    }
}
