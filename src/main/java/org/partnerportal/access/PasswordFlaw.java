package org.partnerportal.access;

/// Why a password is not taken.
public enum PasswordFlaw {
    TOO_SHORT,
    TOO_LONG,
    /// It stands on the list of passwords that everybody tries first, or is made of one that does.
    COMMON,
    /// It holds the person's address or name, or the portal's.
    PERSONAL
}
