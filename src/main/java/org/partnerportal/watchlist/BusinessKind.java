package org.partnerportal.watchlist;

/// What kind of business a forbidden word stands for.
public enum BusinessKind {
    GAMBLING(true),
    VIRTUAL_CURRENCY(true),
    PORNOGRAPHY(true),
    DRUGS(true),
    WEAPONS(true),
    FRAUD(true),
    UNLICENSED_FINANCE(true),
    PYRAMID_SELLING(true),
    FORGED_PAPERS(true),
    SUPERSTITION(false),
    TOBACCO(false),
    PROTECTED_SPECIES(false),
    OTHER(false);

    private final boolean never;

    BusinessKind(boolean never) {
        this.never = never;
    }

    /// Whether such a merchant can never be boarded; the others need papers.
    public boolean never() {
        return never;
    }
}
