package org.partnerportal.standard;

import org.jspecify.annotations.Nullable;
import org.partnerportal.standard.StandardChange.Kind;

/// How a version differs from the one it was begun from, in one example picture.
///
/// @param before the example as it was, none if it is new
/// @param after the example as it is, none if it is gone
public record ExampleChange(
        @Nullable ExamplePicture before, @Nullable ExamplePicture after) {

    public Kind kind() {
        return before == null ? Kind.ADDED : after == null ? Kind.GONE : Kind.CHANGED;
    }

    /// The example this is about.
    public ExamplePicture example() {
        var shown = after == null ? before : after;
        if (shown == null) {
            throw new IllegalStateException("A change of nothing");
        }
        return shown;
    }
}
