package org.partnerportal.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Consumer;
import org.partnerportal.access.Role;
import org.partnerportal.people.Organisation;
import org.partnerportal.people.PersonDetails;
import org.partnerportal.people.SeenPerson;
import org.partnerportal.uikit.StatusBadge;

/// One person: who they are, what they may do, and what can be done about it.
final class PersonPanel extends Aside {

    private final transient PeopleDesk desk;
    private final transient PersonDetails details;
    private final transient SeenPerson seen;
    private final Runnable close;
    private final Runnable changed;

    /// @param changed called when something was done
    PersonPanel(PeopleDesk desk, Organisation organisation, PersonDetails details, Runnable close, Runnable changed) {
        this.desk = desk;
        this.details = details;
        this.seen = new SeenPerson(organisation, details.person().id(), details.version());
        this.close = close;
        this.changed = changed;
        setId("person-panel");
        addClassName("person-panel");
        getElement().setAttribute("aria-label", details.person().name());
        add(head(), facts());
        if (details.person().oneself()) {
            add(note("people.panel.oneself"));
        } else {
            addOffers();
        }
    }

    private Div head() {
        var shut = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close.run());
        shut.setId("person-close");
        shut.addThemeVariants(ButtonVariant.TERTIARY);
        shut.setAriaLabel(getTranslation("people.panel.close"));
        var head = new Div(new H2(details.person().name()), shut);
        head.addClassName("person-head");
        return head;
    }

    private Div facts() {
        var person = details.person();
        var seenAt = new Span(
                person.lastSeenAt() == null
                        ? getTranslation("people.panel.never-seen")
                        : getTranslation(
                                "people.panel.last-seen", desk.moments().relative(person.lastSeenAt(), getLocale())));
        seenAt.addClassName("soft");
        var login = new Span(person.login());
        login.addClassName("person-login");
        var roles = new Span(RoleWords.of(this, person.roles(), getLocale()));
        var factor = new Span(getTranslation("people.panel.factor." + person.secondFactor()));
        factor.addClassName("soft");
        var facts = new Div(new StatusBadge(PersonBadge.of(this, person.state())), login, roles, seenAt, factor);
        facts.addClassName("person-facts");
        return facts;
    }

    private void addOffers() {
        var offer = details.offer();
        if (offer.wake()) {
            add(note("people.panel.asleep"), act("wake", ButtonVariant.PRIMARY, desk.keeping()::wake));
        }
        if (offer.reactivate()) {
            add(note("people.panel.deactivated"), act("reactivate", ButtonVariant.PRIMARY, desk.keeping()::reactivate));
        }
        if (offer.changeRoles()) {
            add(roles());
        }
        if (offer.lastAdministrator()) {
            add(note("people.panel.last"));
        }
        var actions = new Div();
        actions.addClassName("person-actions");
        if (offer.endSessions()) {
            actions.add(asked("end-sessions", desk.keeping()::endSessions, "sessions-ended"));
        }
        if (offer.resetSecondFactor()) {
            actions.add(asked("reset-factor", desk.keeping()::resetSecondFactor, "factor-reset"));
        }
        if (offer.deactivate()) {
            actions.add(deactivate());
        }
        add(actions);
    }

    private Div roles() {
        var roles = new CheckboxGroup<Role>();
        roles.setId("person-roles");
        roles.setLabel(getTranslation("people.panel.roles"));
        roles.setItems(details.grantable().stream().sorted().toList());
        roles.setItemLabelGenerator(role -> RoleWords.of(this, role));
        roles.setValue(details.person().roles());
        roles.setManualValidation(true);
        roles.addThemeName("vertical");
        var save = new Button(getTranslation("people.panel.save-roles"), click -> {
            roles.setErrorMessage(getTranslation("people.panel.no-role"));
            roles.setInvalid(roles.getValue().isEmpty());
            if (!roles.isInvalid()) {
                desk.keeping().changeRoles(seen, roles.getValue());
                PeopleDesk.say("people.panel.saved");
                changed.run();
            }
        });
        save.setId("person-save-roles");
        save.setEnabled(false);
        roles.addValueChangeListener(change ->
                save.setEnabled(!change.getValue().equals(details.person().roles())));
        var part = new Div(roles, save);
        part.addClassName("person-roles");
        return part;
    }

    private Button asked(String what, Consumer<SeenPerson> act, String done) {
        var words = getTranslation("people.panel." + what);
        var button = new Button(words, click -> {
            var ask = new ConfirmDialog(words, getTranslation("people.panel." + what + "-text"), words, confirm -> {
                act.accept(seen);
                PeopleDesk.say("people.panel." + done);
                changed.run();
            });
            ask.setCancelable(true);
            ask.setCancelText(getTranslation("uikit.cancel"));
            ask.open();
        });
        button.setId("person-" + what);
        return button;
    }

    private Button deactivate() {
        var deactivate = new Button(
                getTranslation("people.panel.deactivate"),
                click -> new DeactivateDialog(details, seen, command -> {
                            desk.keeping().deactivate(command);
                            PeopleDesk.say("people.deactivate.done");
                            changed.run();
                        })
                        .open());
        deactivate.setId("person-deactivate");
        deactivate.addThemeVariants(ButtonVariant.ERROR);
        return deactivate;
    }

    private Button act(String what, ButtonVariant variant, Consumer<SeenPerson> act) {
        var button = new Button(getTranslation("people.panel." + what), click -> {
            act.accept(seen);
            changed.run();
        });
        button.setId("person-" + what);
        button.addThemeVariants(variant);
        return button;
    }

    private Component note(String key) {
        var note = new Paragraph(getTranslation(key));
        note.addClassName("soft");
        return note;
    }
}
