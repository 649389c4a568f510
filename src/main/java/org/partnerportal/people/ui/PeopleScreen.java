package org.partnerportal.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.AccountLists;
import org.partnerportal.people.InvitationId;
import org.partnerportal.people.Organisation;
import org.partnerportal.people.PeopleQuery;
import org.partnerportal.shared.AccountId;
import org.partnerportal.uikit.PageParts;

/// The people of one organisation and its invitations, with a panel for the person one has opened.
@CssImport("./styles/tracking.css")
@CssImport("./styles/people.css")
final class PeopleScreen extends Div {

    private final transient PeopleDesk desk;
    private final transient Organisation organisation;
    private final PeopleFilters filters;
    private final PeopleGrid people;
    private final InvitationGrid invitations;
    private final MasterDetailLayout body = new MasterDetailLayout();
    private final Div head = new Div();
    private final Div content = new Div();
    private transient PeopleAddress address;

    /// @param address where it is opened
    PeopleScreen(PeopleDesk desk, Organisation organisation, PeopleAddress address) {
        this.desk = desk;
        this.organisation = organisation;
        this.address = address;
        addClassName("people-screen");
        filters = new PeopleFilters(desk.directory().grantable(organisation), this::narrow);
        people = new PeopleGrid(desk.moments(), person -> this.address.with(person.id()));
        invitations = new InvitationGrid(desk.moments(), this::resend, this::withdraw);
        content.addClassName("people-content");
        var lists = new Div(head, content);
        body.setMaster(lists);
        body.setMasterSize("280px");
        body.setDetailSize("380px");
        body.setExpandMaster(true);
        body.setSizeFull();
        body.addBackdropClickListener(click -> open(null));
        body.addDetailEscapePressListener(escape -> open(null));
        lists.addClassName("people-lists");
        add(body);
        desk.live().follow(this, AccountLists.of(organisation.partner()), this::refresh);
    }

    /// The page's one primary action.
    Button invite() {
        var invite = new Button(
                getTranslation("people.invite"),
                VaadinIcon.PLUS.create(),
                click -> new InviteDialog(
                                organisation,
                                desk.directory().grantable(organisation),
                                desk.inviting()::invite,
                                this::refresh)
                        .open());
        invite.setId("invite");
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        return invite;
    }

    /// Shows what the address asks for.
    void show(PeopleAddress asked) {
        address = asked;
        filters.show(asked.query());
        refresh();
    }

    private void refresh() {
        // Whoever is no longer in charge sees nothing more until the next click leads elsewhere.
        if (!desk.directory().inCharge(organisation)) {
            return;
        }
        var waiting = desk.inviting().waiting(organisation);
        head.removeAll();
        head.add(parts(waiting.size()));
        switch (address.list()) {
            case PEOPLE -> {
                people.show(
                        desk.directory().people(organisation, address.query()),
                        !address.query().equals(PeopleQuery.everybody()));
                put(filters, people);
            }
            case INVITATIONS -> {
                invitations.show(waiting);
                put(invitations);
            }
            case REVIEW -> put(new ReviewPart(desk, organisation, this::refresh));
        }
        body.setDetail(panel());
    }

    // What is there stays there: whoever types in it goes on typing.
    private void put(Component... parts) {
        if (!content.getChildren().toList().equals(List.of(parts))) {
            content.removeAll();
            content.add(parts);
        }
    }

    private void narrow(PeopleQuery query) {
        var narrowed = address.with(query);
        narrowed.note();
        show(narrowed);
    }

    private PageParts parts(int waiting) {
        var parts = new PageParts(getTranslation("people.lists"));
        for (var list : PeopleList.values()) {
            parts.add(
                    list.name().toLowerCase(Locale.ROOT),
                    getTranslation("people.list." + list, waiting),
                    address.with(list).href());
        }
        parts.show(address.list().name().toLowerCase(Locale.ROOT));
        return parts;
    }

    private @Nullable Component panel() {
        var opened = address.person();
        return opened == null
                ? null
                : desk.directory()
                        .find(organisation, opened)
                        .map(details -> new PersonPanel(desk, organisation, details, () -> open(null), this::refresh))
                        .orElse(null);
    }

    private void open(@Nullable AccountId person) {
        address.with(person).open();
    }

    private void resend(InvitationId invitation) {
        desk.inviting().resend(organisation, invitation);
        PeopleDesk.say("people.invitation.resent");
        refresh();
    }

    private void withdraw(InvitationId invitation) {
        desk.inviting().withdraw(organisation, invitation);
        PeopleDesk.say("people.invitation.withdrawn");
        refresh();
    }
}
