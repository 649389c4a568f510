package org.partnerportal.standard;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far the portal has come in working out whom a draft hits.
///
/// @param draftVersion the version of the draft it was worked out for: a later one may hit others
/// @param seen how many were looked at so far
/// @param hit how many of them must give something more
/// @param finishedAt none as long as it is under way
public record WhatIfStanding(
        long draftVersion,
        long seen,
        long hit,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    public boolean finished() {
        return finishedAt != null;
    }
}
