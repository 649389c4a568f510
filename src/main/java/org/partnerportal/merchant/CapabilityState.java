package org.partnerportal.merchant;

import java.util.EnumSet;
import java.util.Set;

/// How a payment product stands for a merchant, and what it may become: the one table of its steps.
public enum CapabilityState {
    /// Asked for; something it needs is still missing.
    REQUESTED,
    IN_REVIEW,
    ACTIVE,
    LIMITED,
    STOPPED,
    /// Refused after review; it may be asked for again.
    DECLINED,
    /// Taken back by its provider, or not handed in by its day.
    WITHDRAWN;

    /// Whether the step to that state is one of those there are.
    public boolean mayBecome(CapabilityState next) {
        return next().contains(next);
    }

    /// Whether it is open to the merchant, if only within limits.
    public boolean open() {
        return this == ACTIVE || this == LIMITED;
    }

    private Set<CapabilityState> next() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(IN_REVIEW, WITHDRAWN);
            case IN_REVIEW -> EnumSet.of(REQUESTED, ACTIVE, DECLINED, WITHDRAWN);
            case ACTIVE -> EnumSet.of(LIMITED, STOPPED);
            case LIMITED -> EnumSet.of(ACTIVE, STOPPED);
            case STOPPED -> EnumSet.of(ACTIVE, LIMITED);
            case DECLINED, WITHDRAWN -> EnumSet.of(REQUESTED);
        };
    }
}
