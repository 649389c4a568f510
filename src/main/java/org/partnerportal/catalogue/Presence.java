package org.partnerportal.catalogue;

/// Whether a field must be given, where it applies.
public enum Presence {
    REQUIRED,
    OPTIONAL,
    /// Accepted, kept and checked where it is sent, but no longer asked for.
    DEPRECATED
}
