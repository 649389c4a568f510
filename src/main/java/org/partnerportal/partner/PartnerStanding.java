package org.partnerportal.partner;

import java.util.EnumSet;
import java.util.Set;

/// How a partner stands with the platform, and how that may change.
public enum PartnerStanding {
    ACTIVE,
    /// Nothing new may be started; what is under way goes on.
    LIMITED,
    /// Its people may read and do nothing else, until a term.
    SUSPENDED,
    /// For good: its people no longer come in.
    CLOSED;

    /// Whether something new may be started.
    public boolean mayStart() {
        return this == ACTIVE;
    }

    /// Whether what is under way may be worked on.
    public boolean mayAct() {
        return this == ACTIVE || this == LIMITED;
    }

    /// Whether its people come in at all.
    public boolean mayComeIn() {
        return this != CLOSED;
    }

    /// Whether it takes two persons to get there.
    public boolean takesTwo() {
        return this == SUSPENDED || this == CLOSED;
    }

    boolean mayBecome(PartnerStanding next) {
        return successors().contains(next);
    }

    private Set<PartnerStanding> successors() {
        return switch (this) {
            case ACTIVE -> EnumSet.of(LIMITED, SUSPENDED, CLOSED);
            case LIMITED -> EnumSet.of(ACTIVE, SUSPENDED, CLOSED);
            case SUSPENDED -> EnumSet.of(ACTIVE, LIMITED, CLOSED);
            case CLOSED -> EnumSet.noneOf(PartnerStanding.class);
        };
    }
}
