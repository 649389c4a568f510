package org.partnerportal.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.partnerportal.access.Role;
import org.partnerportal.people.InviteOutcome;
import org.partnerportal.people.InvitePerson;
import org.partnerportal.people.Organisation;
import org.partnerportal.uikit.Languages;

/// Asks whom to invite, to do what, and in which language.
final class InviteDialog extends Dialog {

    private static final int LONGEST_ADDRESS = 254;

    private final EmailField address = new EmailField();
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>();
    private final RadioButtonGroup<Locale> language = new RadioButtonGroup<>();
    private final transient Organisation organisation;
    private final transient Function<InvitePerson, InviteOutcome> invite;
    private final Runnable invited;

    InviteDialog(
            Organisation organisation,
            Set<Role> grantable,
            Function<InvitePerson, InviteOutcome> invite,
            Runnable invited) {
        this.organisation = organisation;
        this.invite = invite;
        this.invited = invited;
        setId("invite-dialog");
        addClassName("people-dialog");
        setHeaderTitle(getTranslation("people.invite.title"));
        prepare(grantable);
        add(new Paragraph(getTranslation("people.invite.text")), address, roles, language);
        var cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        cancel.setId("invite-cancel");
        var confirm = new Button(getTranslation("people.invite.confirm"), click -> confirm());
        confirm.setId("invite-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, confirm);
    }

    private void prepare(Set<Role> grantable) {
        address.setId("invite-address");
        address.setLabel(getTranslation("people.invite.address"));
        address.setMaxLength(LONGEST_ADDRESS);
        address.setRequiredIndicatorVisible(true);
        address.setManualValidation(true);
        address.setWidthFull();
        address.setAutofocus(true);
        address.getElement().setAttribute("autocomplete", "off");
        roles.setId("invite-roles");
        roles.setLabel(getTranslation("people.invite.roles"));
        roles.setItems(grantable.stream().sorted().toList());
        roles.setItemLabelGenerator(role -> RoleWords.of(this, role));
        roles.setRequiredIndicatorVisible(true);
        roles.setManualValidation(true);
        roles.addThemeName("vertical");
        language.setId("invite-language");
        language.setLabel(getTranslation("people.invite.language"));
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(each -> getTranslation("people.language." + each.toLanguageTag()));
        language.setValue(Languages.nearest(getLocale()));
    }

    private void confirm() {
        roles.setErrorMessage(getTranslation("people.invite.role-missing"));
        roles.setInvalid(roles.getValue().isEmpty());
        address.setInvalid(false);
        if (address.getValue().isBlank()) {
            wrong(getTranslation("people.invite.not-an-address"));
        }
        if (!roles.isInvalid() && !address.isInvalid()) {
            send();
        }
    }

    private void send() {
        var command = new InvitePerson(organisation, address.getValue(), roles.getValue(), language.getValue());
        switch (invite.apply(command)) {
            case InviteOutcome.Invited() -> {
                close();
                PeopleDesk.say("people.invite.sent");
                invited.run();
            }
            case InviteOutcome.NotAnAddress() -> wrong(getTranslation("people.invite.not-an-address"));
            case InviteOutcome.WorksHereAlready(var name, var state) ->
                wrong(getTranslation(
                        switch (state) {
                            case ACTIVE -> "people.invite.works-here";
                            case DEACTIVATED -> "people.invite.works-here-deactivated";
                            case ASLEEP -> "people.invite.works-here-asleep";
                        },
                        name));
        }
    }

    private void wrong(String words) {
        address.setErrorMessage(words);
        address.setInvalid(true);
        address.focus();
    }
}
