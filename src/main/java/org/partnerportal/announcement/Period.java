package org.partnerportal.announcement;

import java.time.Instant;

/// From when until when.
public record Period(Instant from, Instant until) {

    boolean real() {
        return from.isBefore(until);
    }

    public boolean holds(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }
}
