package org.partnerportal.people;

import java.time.Clock;
import java.util.Set;
import org.partnerportal.access.AccountKeeping;
import org.partnerportal.access.AnyoneWithLink;
import org.partnerportal.access.NewAccount;
import org.partnerportal.access.PasswordRules;
import org.partnerportal.access.SystemActor;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.ReadsOnly;
import org.partnerportal.uikit.Languages;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Coming in by the link of an invitation.
@Service
@AnyoneWithLink
@Transactional
public class Joining {

    /// How long a name may be.
    public static final int LONGEST_NAME = 100;

    private final Invitations invitations;
    private final AccountKeeping accounts;
    private final OrganisationNames organisations;
    private final PasswordRules rules;
    private final SystemActor system;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Joining(
            Invitations invitations,
            AccountKeeping accounts,
            OrganisationNames organisations,
            PasswordRules rules,
            SystemActor system,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.organisations = organisations;
        this.rules = rules;
        this.system = system;
        this.events = events;
        this.clock = clock;
    }

    /// How the link stands, and to what it invites while it works.
    @ReadsOnly
    public JoinLink open(JoinToken token) {
        return invitations.find(token).map(this::link).orElseGet(JoinLink.Gone::new);
    }

    /// Accepts the invitation: makes the account and uses the link up. Of two at once, one wins.
    public JoinOutcome join(JoinToken token, String name, String password) {
        var invitation = invitations.find(token).orElse(null);
        if (invitation == null || !(link(invitation) instanceof JoinLink.Open)) {
            return new JoinOutcome.LinkClosed(open(token));
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            return new JoinOutcome.NameMissing();
        }
        var flaw = rules.flaw(password, invitation.terms().address(), name);
        if (flaw.isPresent()) {
            return new JoinOutcome.PasswordRefused(flaw.get());
        }
        if (accounts.withLogin(invitation.terms().address()).isPresent()) {
            return new JoinOutcome.AddressInUse();
        }
        return accept(invitation, name.strip(), password);
    }

    // The account comes first: where the address was given to another one at this moment, nothing has been written.
    private JoinOutcome accept(Invitation invitation, String name, String password) {
        try {
            system.run(() -> {
                var account = open(invitation.terms(), name, password);
                invitations.saveEnd(invitation.ended(InvitationState.ACCEPTED), clock.instant());
                publish(invitation, account);
            });
            return new JoinOutcome.Joined();
        } catch (DuplicateKeyException taken) {
            return new JoinOutcome.AddressInUse();
        }
    }

    private AccountId open(Invitation.Terms terms, String name, String password) {
        return accounts.open(
                new NewAccount(
                        terms.address(),
                        name,
                        password,
                        Set.copyOf(terms.roles()),
                        terms.organisation().partner()),
                terms.language().toLanguageTag());
    }

    private void publish(Invitation invitation, AccountId account) {
        var terms = invitation.terms();
        events.publishEvent(new InvitationChanged(
                invitation.id(), terms.organisation().partner(), "accepted", terms.roles(), account.toString()));
    }

    private JoinLink link(Invitation invitation) {
        return switch (invitation.state()) {
            case ACCEPTED -> new JoinLink.Used();
            case WITHDRAWN, REPLACED -> new JoinLink.Gone();
            case WAITING ->
                invitation.expired(clock.instant()) ? new JoinLink.Expired() : new JoinLink.Open(sheet(invitation));
        };
    }

    private JoinSheet sheet(Invitation invitation) {
        var terms = invitation.terms();
        var organisation = terms.organisation();
        return new JoinSheet(
                organisations.of(organisation, Languages.nearest(terms.language())),
                organisation.platform(),
                organisations.inviter(invitation.invitedBy()),
                terms.address(),
                terms.roles(),
                terms.language(),
                invitation.expiresAt());
    }
}
