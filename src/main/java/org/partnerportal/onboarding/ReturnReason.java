package org.partnerportal.onboarding;

/// Why an item goes back to the provider; each has a name and a prefilled outward text in both languages.
public enum ReturnReason {
    UNREADABLE,
    CUT_OFF,
    WRONG_DOCUMENT,
    EXPIRED,
    MISMATCH,
    INCOMPLETE,
    NOT_ORIGINAL,
    SEAL_MISSING,
    IMPLAUSIBLE,
    ACCOUNT_NOT_VERIFIED,
    OTHER;

    /// The key of its name.
    public String nameKey() {
        return "onboarding.return-reason." + name();
    }

    /// The key of the text the provider reads unless the reviewer writes another; it takes the field's label.
    public String outwardKey() {
        return "onboarding.return-text." + name();
    }
}
