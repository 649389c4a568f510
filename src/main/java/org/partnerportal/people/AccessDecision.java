package org.partnerportal.people;

/// What an access review decided of a person.
public enum AccessDecision {
    CONFIRMED,
    REMOVED,

    /// Nobody decided in time: the account sleeps.
    FELL_ASLEEP
}
