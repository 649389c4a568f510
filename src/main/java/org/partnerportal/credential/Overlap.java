package org.partnerportal.credential;

import java.time.Duration;

/// How long a replaced key or secret works on beside its successor, so that programs can change over.
public enum Overlap {
    NONE(Duration.ZERO),
    DAY(Duration.ofDays(1)),
    WEEK(Duration.ofDays(7)),
    MONTH(Duration.ofDays(30));

    private final Duration length;

    Overlap(Duration length) {
        this.length = length;
    }

    public Duration length() {
        return length;
    }
}
