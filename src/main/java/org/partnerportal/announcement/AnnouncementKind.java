package org.partnerportal.announcement;

/// What is announced.
public enum AnnouncementKind {
    NEWS,
    /// The portal will be away: said in a bar on every page until it is over.
    MAINTENANCE
}
