package org.partnerportal.people;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.partnerportal.access.AccountKeeping;
import org.partnerportal.access.AccountNames;
import org.partnerportal.access.StaffAdminsOnly;
import org.partnerportal.shared.ReadsOnly;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Asking people in, by a letter with a link that works once.
///
/// Whether an address has an account elsewhere is nothing the inviter may learn: the invitation then waits like any
/// other, and the letter tells the address's own holder.
@Service
@StaffAdminsOnly
@Transactional
public class Inviting {

    private final Charges charges;
    private final Invitations invitations;
    private final AccountKeeping accounts;
    private final AccountNames names;
    private final PeopleLetters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Inviting(
            Charges charges,
            Invitations invitations,
            AccountKeeping accounts,
            AccountNames names,
            PeopleLetters letters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.charges = charges;
        this.invitations = invitations;
        this.accounts = accounts;
        this.names = names;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    /// The organisation's invitations that wait, the youngest first.
    @ReadsOnly
    public List<InvitationSummary> waiting(Organisation organisation) {
        charges.of(organisation);
        return invitations.waiting(organisation).stream().map(this::summary).toList();
    }

    /// Sends an invitation. One to the same address that still waits is replaced: its link no longer works.
    public InviteOutcome invite(InvitePerson command) {
        var charge = charges.of(command.organisation());
        charges.requireMayStart();
        charge.requireGrantable(command.roles());
        var address = command.address().strip();
        if (!EmailAddress.possible(address)) {
            return new InviteOutcome.NotAnAddress();
        }
        var colleague = accounts.withLogin(address)
                .filter(known -> new Organisation(known.partner()).equals(command.organisation()));
        if (colleague.isPresent()) {
            return new InviteOutcome.WorksHereAlready(
                    colleague.get().name(), colleague.get().state());
        }
        var terms = new Invitation.Terms(command.organisation(), address, command.roles(), command.language());
        invitations
                .waitingFor(address, command.organisation())
                .ifPresent(before -> end(before, InvitationState.REPLACED));
        send(charge, terms, "sent");
        return new InviteOutcome.Invited();
    }

    /// Sends an invitation once more, with a link of its own; the one before no longer works.
    ///
    /// @throws InvitationNotFound if it is not this organisation's, or waits no longer
    public void resend(Organisation organisation, InvitationId id) {
        var charge = charges.of(organisation);
        charges.requireMayStart();
        var before = find(organisation, id);
        charge.requireGrantable(before.terms().roles());
        end(before, InvitationState.REPLACED);
        send(charge, before.terms(), "resent");
    }

    /// Takes an invitation back: its link no longer works.
    ///
    /// @throws InvitationNotFound if it is not this organisation's, or waits no longer
    public void withdraw(Organisation organisation, InvitationId id) {
        charges.of(organisation);
        var withdrawn = find(organisation, id);
        end(withdrawn, InvitationState.WITHDRAWN);
        publish(withdrawn, "withdrawn");
    }

    private void send(Charge charge, Invitation.Terms terms, String what) {
        var token = JoinToken.fresh(random);
        var invitation = Invitation.to(terms, charge.account(), clock.instant());
        invitations.add(invitation, token);
        if (accounts.withLogin(terms.address()).isPresent()) {
            letters.addressInUse(invitation);
        } else {
            letters.invite(invitation, token);
        }
        publish(invitation, what);
    }

    private void end(Invitation before, InvitationState how) {
        invitations.saveEnd(before.ended(how), clock.instant());
    }

    private Invitation find(Organisation organisation, InvitationId id) {
        return invitations.find(id, organisation).orElseThrow(InvitationNotFound::new);
    }

    private void publish(Invitation invitation, String what) {
        var terms = invitation.terms();
        events.publishEvent(
                new InvitationChanged(invitation.id(), terms.organisation().partner(), what, terms.roles(), null));
    }

    private InvitationSummary summary(Invitation invitation) {
        var terms = invitation.terms();
        return new InvitationSummary(
                invitation.id(),
                terms.address(),
                terms.roles(),
                terms.language(),
                names.of(invitation.invitedBy()),
                invitation.createdAt(),
                invitation.expiresAt(),
                invitation.expired(clock.instant()));
    }
}
