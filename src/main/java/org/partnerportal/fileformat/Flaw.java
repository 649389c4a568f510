package org.partnerportal.fileformat;

/// Why a file cannot be shown, or must not be opened.
public enum Flaw {
    /// Larger than its type may be.
    TOO_LARGE,
    /// Cut off or damaged.
    BROKEN,
    /// A picture with so many pixels that opening it would harm the portal.
    TOO_MANY_PIXELS,
    /// A PDF with more pages than can be shown.
    TOO_MANY_PAGES,
    /// A PDF that needs a password.
    ENCRYPTED
}
