package org.partnerportal.people;

import org.partnerportal.access.PasswordFlaw;

/// What came of accepting an invitation.
public sealed interface JoinOutcome {

    /// The account is there, ready to sign in.
    record Joined() implements JoinOutcome {}

    /// Nothing was done: no name was given.
    record NameMissing() implements JoinOutcome {}

    /// Nothing was done: the password is not taken.
    record PasswordRefused(PasswordFlaw flaw) implements JoinOutcome {}

    /// Nothing was done: the link works no longer.
    record LinkClosed(JoinLink link) implements JoinOutcome {}

    /// Nothing was done: meanwhile the address has an account, by another invitation. Only who holds the letter reads
    /// this.
    record AddressInUse() implements JoinOutcome {}
}
