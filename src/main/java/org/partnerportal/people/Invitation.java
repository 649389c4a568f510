package org.partnerportal.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.partnerportal.access.Role;
import org.partnerportal.shared.AccountId;

/// Somebody is asked to come in: by whom, to which organisation, to do what. Its link works once and for a week.
record Invitation(
        InvitationId id,
        Terms terms,
        AccountId invitedBy,
        Instant createdAt,
        Instant expiresAt,
        InvitationState state,
        long version) {

    static final Duration VALID = Duration.ofDays(7);

    /// What is offered, and to whom.
    ///
    /// @param address the e-mail address, later the one to sign in with
    record Terms(Organisation organisation, String address, Set<Role> roles, Locale language) {

        // Personal data never shows in a log line.
        @Override
        public String toString() {
            return "Terms" + roles;
        }
    }

    static Invitation to(Terms terms, AccountId invitedBy, Instant at) {
        return new Invitation(InvitationId.random(), terms, invitedBy, at, at.plus(VALID), InvitationState.WAITING, 0);
    }

    boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /// The invitation as it ends.
    ///
    /// @throws InvitationNotFound if it has ended already
    Invitation ended(InvitationState how) {
        if (state != InvitationState.WAITING) {
            throw new InvitationNotFound();
        }
        return new Invitation(id, terms, invitedBy, createdAt, expiresAt, how, version);
    }
}
