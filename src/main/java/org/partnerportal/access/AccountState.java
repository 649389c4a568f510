package org.partnerportal.access;

/// Whether somebody may sign in with an account.
public enum AccountState {
    ACTIVE,

    /// Somebody in charge closed it.
    DEACTIVATED,

    /// Nobody had used it for long. Whoever is in charge of it wakes it.
    ASLEEP
}
