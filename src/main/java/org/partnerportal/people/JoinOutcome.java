package org.partnerportal.people;

/// What came of accepting an invitation.
public sealed interface JoinOutcome {

    /// The account is there, ready to sign in.
    record Joined() implements JoinOutcome {}

    /// Nothing was done: no name was given.
    record NameMissing() implements JoinOutcome {}

    /// Nothing was done: the password is too short.
    record PasswordTooShort(int shortest) implements JoinOutcome {}

    /// Nothing was done: the link works no longer.
    record LinkClosed(JoinLink link) implements JoinOutcome {}

    /// Nothing was done: meanwhile the address has an account, by another invitation. Only who holds the letter reads
    /// this.
    record AddressInUse() implements JoinOutcome {}
}
