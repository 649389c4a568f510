package org.partnerportal.partner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.partner.BoardingPermission;
import org.partnerportal.partner.Contract;
import org.partnerportal.partner.PartnerEdit;
import org.partnerportal.partner.PartnerProblem;
import org.partnerportal.partner.PartnerProfile;
import org.partnerportal.shared.Capability;
import org.partnerportal.uikit.DayField;

/// What is agreed with a partner, to be typed: data, contacts, what a service provider may board, where it is routed.
final class PartnerForm extends Div {

    private final TextField name = new TextField();
    private final TextField filingNumber = new TextField();
    private final DatePicker from = new DayField("contract-from", getTranslation("partner.field.contract-from"));
    private final DatePicker until = new DayField("contract-until", getTranslation("partner.field.contract-until"));
    private final ContactsEditor contacts = new ContactsEditor();
    private final MultiSelectComboBox<String> industries = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<String> subjectTypes = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Capability> capabilities = new MultiSelectComboBox<>();
    private final Checkbox micro = new Checkbox();
    private final RoutingEditor routing;
    private final Section permissionSection;
    private final Section routingSection;
    private final transient Map<String, HasValidation> places;

    PartnerForm(PartnerWords words, FieldCatalogue catalogue, RoutingEditor routing) {
        this.routing = routing;
        addClassName("partner-form");
        field(name, "name", 128);
        name.setRequiredIndicatorVisible(true);
        field(filingNumber, "filing-number", 40);
        chosen(industries, "industries");
        industries.setItems(
                catalogue.industries().stream().map(each -> each.name()).toList());
        industries.setItemLabelGenerator(words::industry);
        chosen(subjectTypes, "subject-types");
        subjectTypes.setItems(catalogue.options(PartnerWords.SUBJECT_TYPE).stream()
                .map(each -> each.value())
                .toList());
        subjectTypes.setItemLabelGenerator(words::subjectType);
        chosen(capabilities, "capabilities");
        capabilities.setItems(Capability.values());
        capabilities.setItemLabelGenerator(words::capability);
        micro.setId("micro");
        micro.setLabel(getTranslation("partner.field.micro-may"));
        permissionSection = section("permission", industries, subjectTypes, capabilities, micro);
        routingSection = section("routing", routing);
        add(
                section("data", name, filingNumber, line(from, until)),
                section("contacts", contacts),
                permissionSection,
                routingSection);
        places = Map.of(
                "name", name,
                "filing_number", filingNumber,
                "contract_from", from,
                "contract_until", until,
                "industries", industries,
                "subject_types", subjectTypes);
    }

    /// Puts something before the first field, for instance the number of a new partner.
    void begin(Component... components) {
        var data = getComponentAt(0);
        for (var place = 0; place < components.length; place++) {
            data.getElement().insertChild(place + 2, components[place].getElement());
        }
    }

    /// Leaves out what only a service provider has.
    void provider(boolean provider) {
        permissionSection.setVisible(provider);
        routingSection.setVisible(provider);
    }

    void show(PartnerProfile profile) {
        name.setValue(profile.name());
        filingNumber.setValue(profile.filingNumber() == null ? "" : profile.filingNumber());
        from.setValue(profile.contract().from());
        until.setValue(profile.contract().until());
        contacts.show(profile.contacts());
        industries.setValue(profile.permission().industries());
        subjectTypes.setValue(profile.permission().subjectTypes());
        capabilities.setValue(profile.permission().capabilities());
        micro.setValue(profile.permission().micro());
        routing.show(profile.routing());
    }

    /// What is typed now.
    PartnerEdit typed() {
        return new PartnerEdit(
                name.getValue(),
                filingNumber.getValue(),
                new Contract(from.getValue(), until.getValue()),
                contacts.typed(),
                new BoardingPermission(
                        industries.getValue(), subjectTypes.getValue(), capabilities.getValue(), micro.getValue()),
                routing.typed());
    }

    /// Whether everything that looks like a date is one.
    boolean readable() {
        return !from.isInvalid() && !until.isInvalid();
    }

    /// Says what is wrong in its place, and takes away what was said before.
    void pointOut(List<PartnerProblem> problems) {
        places.values().forEach(field -> field.setInvalid(false));
        contacts.pointOut(problems);
        routing.pointOut(problems);
        problems.forEach(problem -> {
            var field = places.get(problem.place());
            if (field != null) {
                field.setErrorMessage(getTranslation(problem.key()));
                field.setInvalid(true);
            }
        });
    }

    private void field(TextField field, String id, int longest) {
        field.setId("partner-" + id);
        field.setLabel(getTranslation("partner.field." + id));
        field.setMaxLength(longest);
        field.setWidthFull();
    }

    private void chosen(MultiSelectComboBox<?> box, String id) {
        box.setId("partner-" + id);
        box.setLabel(getTranslation("partner.field." + id));
        box.setPlaceholder(getTranslation("partner.all"));
        box.setHelperText(getTranslation("partner.field.empty-is-all"));
        box.setClearButtonVisible(true);
        box.setWidthFull();
    }

    private Section section(String id, Component... fields) {
        var section = new Section(new H2(getTranslation("partner.section." + id)));
        section.setId("section-" + id);
        section.addClassNames("card", "partner-section");
        var help = new Paragraph(getTranslation("partner.section." + id + "-help"));
        help.addClassName("soft");
        section.add(help);
        section.add(fields);
        return section;
    }

    private static Div line(Component... components) {
        var line = new Div(components);
        line.addClassName("partner-line");
        return line;
    }
}
