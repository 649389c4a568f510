package org.partnerportal.bulkboarding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.Roles;
import org.partnerportal.bulkboarding.BulkBoarding;
import org.partnerportal.bulkboarding.ImportDetails;
import org.partnerportal.bulkboarding.ImportMoved;
import org.partnerportal.bulkboarding.ImportSheets;
import org.partnerportal.uikit.EmptyState;
import org.partnerportal.uikit.LiveUpdates;
import org.partnerportal.uikit.Moments;
import org.partnerportal.uikit.PageHeader;
import org.partnerportal.uikit.PortalTexts;

/// Where a sheet of merchants is handed in, and what became of those before.
@Route(ImportPages.LIST)
@Menu(title = "menu.bulkboarding.imports", icon = "vaadin:table", order = 25)
@RolesAllowed(Roles.PROVIDER_STAFF)
@CssImport("./styles/partner.css")
@CssImport("./styles/bulkboarding.css")
class ImportsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient BulkBoarding boarding;
    private final transient Moments moments;
    private final Div list = new Div();
    private final Button more = new Button(getTranslation("uikit.more"), click -> readOn());
    private final transient List<ImportDetails> shown = new ArrayList<>();

    ImportsView(
            BulkBoarding boarding,
            ImportSheets sheets,
            Moments moments,
            PortalTexts texts,
            CurrentActor current,
            LiveUpdates live) {
        this.boarding = boarding;
        this.moments = moments;
        addClassNames("page", "imports");
        list.addClassName("import-list");
        list.setId("imports");
        more.setId("more");
        add(
                new PageHeader(getTranslation("bulkboarding.title")),
                step("template", new TemplateLinks(sheets)),
                step("upload", new SheetPicker(boarding, texts)),
                new H2(getTranslation("bulkboarding.list")),
                list,
                more);
        live.follow(this, ImportMoved.list(current.provider()), this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("bulkboarding.title") + " · " + getTranslation("shell.product");
    }

    private Section step(String name, Div content) {
        var section = new Section(
                new H2(getTranslation("bulkboarding.step." + name)),
                new Paragraph(getTranslation("bulkboarding.step." + name + "-help")),
                content);
        section.addClassName("card");
        return section;
    }

    private void show() {
        shown.clear();
        list.removeAll();
        readOn();
        if (shown.isEmpty()) {
            list.add(new EmptyState(
                    VaadinIcon.TABLE, getTranslation("bulkboarding.none"), getTranslation("bulkboarding.none-next")));
        }
    }

    private void readOn() {
        var page = boarding.list(shown.isEmpty() ? null : shown.getLast().id());
        shown.addAll(page);
        page.forEach(each -> list.add(row(each)));
        more.setVisible(page.size() == BulkBoarding.PAGE);
    }

    private Div row(ImportDetails details) {
        var link = new Anchor(ImportPages.of(details.id()), details.fileName());
        link.addClassName("import-name");
        var counts = details.counts();
        var facts = new Span(getTranslation("bulkboarding.list-counts", counts.rows(), counts.imported()));
        facts.addClassName("soft");
        var by = new Span(new Span(details.by() + " · "), moments.ago(details.createdAt(), getLocale()));
        by.addClassName("soft");
        var row = new Div(link, ImportBadges.of(details.state(), this), facts, by);
        row.addClassName("import-row");
        return row;
    }
}
