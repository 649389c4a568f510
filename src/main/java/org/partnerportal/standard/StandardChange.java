package org.partnerportal.standard;

import org.jspecify.annotations.Nullable;

/// How a version differs from the one it was begun from, in one thing.
///
/// @param before the requirement as it was, none if it is new
/// @param after the requirement as it is, none if it is gone
public record StandardChange(
        Kind kind, @Nullable Requirement before, @Nullable Requirement after) {

    public enum Kind {
        ADDED,
        /// Asked of more, sooner, or with fewer ways around it.
        TIGHTENED,
        LOOSENED,
        /// Stricter for some and laxer for others, or another clause behind it.
        CHANGED,
        GONE
    }

    /// The requirement this is about.
    public Requirement requirement() {
        var shown = after == null ? before : after;
        if (shown == null) {
            throw new IllegalStateException("A change of nothing");
        }
        return shown;
    }
}
