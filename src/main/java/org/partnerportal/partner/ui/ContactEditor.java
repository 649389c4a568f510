package org.partnerportal.partner.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partnerportal.partner.ContactEdit;
import org.partnerportal.partner.ContactPurpose;
import org.partnerportal.partner.PartnerContact;
import org.partnerportal.partner.PartnerProblem;

/// One contact to be typed.
final class ContactEditor extends Div {

    private final @Nullable Integer kept;
    private final transient @Nullable PartnerContact masked;
    private final Select<ContactPurpose> purpose = new Select<>();
    private final TextField name = new TextField();
    private final TextField phone = new TextField();
    private final TextField email = new TextField();

    /// @param kept the place of the contact it was before
    /// @param masked what is shown of it
    ContactEditor(@Nullable Integer kept, @Nullable PartnerContact masked, Consumer<ContactEditor> removed) {
        this.kept = kept;
        this.masked = masked;
        addClassName("contact-editor");
        purpose.setLabel(getTranslation("partner.contact.purpose"));
        purpose.setItems(ContactPurpose.values());
        purpose.setItemLabelGenerator(each -> getTranslation("partner.purpose." + each));
        purpose.setValue(masked == null ? ContactPurpose.BUSINESS : masked.purpose());
        purpose.addClassName("contact-purpose");
        field(name, "name", 64);
        field(phone, "phone", 20);
        field(email, "email", 120);
        if (masked != null) {
            name.setValue(masked.name());
            phone.setValue(masked.phone());
            email.setValue(masked.email());
        }
        var remove = new Button(VaadinIcon.TRASH.create(), click -> removed.accept(this));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addClassName("contact-remove");
        remove.setAriaLabel(getTranslation("partner.contact.remove"));
        remove.setTooltipText(getTranslation("partner.contact.remove"));
        add(purpose, name, phone, email, remove);
    }

    void focus() {
        name.focus();
    }

    ContactEdit typed() {
        return new ContactEdit(
                kept,
                purpose.getValue(),
                unlessKept(name, masked == null ? null : masked.name()),
                unlessKept(phone, masked == null ? null : masked.phone()),
                unlessKept(email, masked == null ? null : masked.email()));
    }

    void pointOut(String place, List<PartnerProblem> problems) {
        var fields = Map.of("name", name, "phone", phone, "email", email);
        fields.forEach((datum, field) -> {
            var problem = problems.stream()
                    .filter(each -> each.place().equals(place + datum))
                    .findFirst();
            field.setInvalid(problem.isPresent());
            problem.ifPresent(found -> field.setErrorMessage(getTranslation(found.key())));
        });
    }

    private static @Nullable String unlessKept(TextField field, @Nullable String shown) {
        return field.getValue().equals(shown) ? null : field.getValue();
    }

    private void field(TextField field, String datum, int longest) {
        field.setLabel(getTranslation("partner.contact." + datum));
        field.setMaxLength(longest);
        field.addClassName("contact-" + datum);
    }
}
