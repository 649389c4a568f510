package org.partnerportal.standard;

/// What is wrong with something that was to be put into a draft.
public enum DraftFlaw {
    /// The catalogue knows no such field.
    UNKNOWN_FIELD,
    /// The condition asks for a field or a value that does not exist.
    UNKNOWN_CONDITION,
    UNKNOWN_CLAUSE,
    /// It cannot stand in for itself, and must be a field of the catalogue.
    ALTERNATIVE_MISFIT,
    /// A year at most.
    GRACE_OUT_OF_RANGE,
    /// What stops the application has no grace, and what has none stops it.
    GRACE_WITHOUT_CONSEQUENCE,
    /// The published interface itself asks for it: it cannot be loosened.
    ASKED_BY_THE_INTERFACE,
    /// Something has to be written here.
    BLANK,
    TOO_LONG,
    /// Requirements rest on it.
    CLAUSE_IN_USE,
    THRESHOLD_OUT_OF_RANGE,
    /// Only documents that are pictures have example pictures.
    NOT_A_PICTURE,
    PICTURE_MISSING,
    /// Neither JPEG nor PNG.
    PICTURE_TYPE,
    PICTURE_TOO_LARGE,
    PICTURE_BROKEN,
    /// Too much is being opened at the moment.
    PICTURE_NOT_NOW,
    /// A version comes into force after those before it, and not in the past.
    EFFECTIVE_TOO_EARLY,
    /// It says the same as the version it was begun from.
    NOTHING_CHANGED
}
