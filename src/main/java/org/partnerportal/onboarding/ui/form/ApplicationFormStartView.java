package org.partnerportal.onboarding.ui.form;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnerportal.access.Roles;
import org.partnerportal.catalogue.ApplicableField;
import org.partnerportal.catalogue.Choice;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FieldType;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.onboarding.ui.field.FieldChoices;
import org.partnerportal.uikit.PageHeader;

/// Where a new application begins: with the kind of merchant, which decides what is asked.
@Route("applications/new")
@RolesAllowed(Roles.PROVIDER_STAFF)
@CssImport("./styles/form.css")
class ApplicationFormStartView extends Main implements HasDynamicTitle {

    private static final FieldPath SUBJECT_TYPE = FieldPath.of("subject_info.subject_type");

    // The most frequent first. The catalogue's one former kind is not begun any more.
    private static final Map<String, VaadinIcon> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("SUBJECT_TYPE_ENTERPRISE", VaadinIcon.BUILDING);
        KINDS.put("SUBJECT_TYPE_INDIVIDUAL", VaadinIcon.SHOP);
        KINDS.put("SUBJECT_TYPE_MICRO", VaadinIcon.USER);
        KINDS.put("SUBJECT_TYPE_INSTITUTIONS_CLONED", VaadinIcon.ACADEMY_CAP);
        KINDS.put("SUBJECT_TYPE_GOVERNMENT", VaadinIcon.INSTITUTION);
        KINDS.put("SUBJECT_TYPE_OTHERS", VaadinIcon.HANDSHAKE);
    }

    private final FormTools tools;

    ApplicationFormStartView(FormTools tools) {
        this.tools = tools;
        addClassNames("page", "form-start");
        var cards = new Div();
        cards.addClassName("form-start-cards");
        KINDS.forEach((kind, icon) -> cards.add(card(kind, icon)));
        add(
                new PageHeader(getTranslation("onboarding.form.new-title")),
                new Paragraph(getTranslation("onboarding.form.new-question") + " "
                        + getTranslation("onboarding.form.new-next")),
                cards);
    }

    private SubjectFormCard card(String kind, VaadinIcon icon) {
        var choices = new FieldChoices(tools.catalogue());
        Choice choice = choices.chosen(SUBJECT_TYPE, kind);
        return new SubjectFormCard(choice, icon, papers(kind), () -> start(kind));
    }

    // What it takes where the most frequent answers are given to the questions that decide on papers.
    private List<String> papers(String kind) {
        var usual = FormValues.empty()
                .with(SUBJECT_TYPE, List.of(kind))
                .with("subject_info.micro_biz_info.micro_biz_type", "MICRO_TYPE_STORE")
                .with("subject_info.identity_info.id_holder_type", "LEGAL")
                .with("subject_info.identity_info.id_doc_type", "IDENTIFICATION_TYPE_IDCARD")
                .with("business_info.sales_info.sales_scenes_type[]", "SALES_SCENES_STORE");
        return tools.catalogue().applicable(usual).stream()
                .filter(each -> each.required() && each.field().type() == FieldType.DOCUMENT)
                .map(ApplicableField::field)
                .map(field -> field.label(getLocale()))
                .distinct()
                .toList();
    }

    private void start(String kind) {
        var id = tools.onboarding().start(FormValues.empty().with(SUBJECT_TYPE, List.of(kind)));
        getUI().ifPresent(ui -> ui.navigate("applications/" + id + "/form"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("onboarding.form.new-title");
    }
}
