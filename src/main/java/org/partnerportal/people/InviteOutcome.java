package org.partnerportal.people;

import org.partnerportal.access.AccountState;

/// What came of asking somebody in.
public sealed interface InviteOutcome {

    /// The letter is on its way.
    record Invited() implements InviteOutcome {}

    /// Nothing was sent: the address is that of one of the organisation's own people.
    record WorksHereAlready(String name, AccountState state) implements InviteOutcome {}

    /// Nothing was sent: that is no e-mail address.
    record NotAnAddress() implements InviteOutcome {}
}
