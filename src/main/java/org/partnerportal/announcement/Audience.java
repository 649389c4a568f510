package org.partnerportal.announcement;

/// Whom it is for.
public enum Audience {
    EVERYONE,
    PROVIDERS,
    ACQUIRERS,
    PLATFORM,
    /// The people of chosen partners.
    CHOSEN
}
