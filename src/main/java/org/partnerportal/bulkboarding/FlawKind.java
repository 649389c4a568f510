package org.partnerportal.bulkboarding;

/// What is the matter with a cell or row.
public enum FlawKind {
    /// The value cannot be right.
    WRONG,
    /// The provider may not board such a merchant.
    NOT_ALLOWED,
    /// The number is used already.
    TAKEN,
    /// Something is not given that must be, before the application is handed in.
    MISSING,
    /// It is given though nothing asks for it.
    NOT_NEEDED,
    /// A column that no field is known for.
    UNKNOWN_COLUMN;

    /// Whether a row with it becomes no draft.
    public boolean blocking() {
        return this == WRONG || this == NOT_ALLOWED || this == TAKEN;
    }
}
