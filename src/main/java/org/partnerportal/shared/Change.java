package org.partnerportal.shared;

import org.jspecify.annotations.Nullable;

/// One datum before and after; `path` is a field path or a column's name.
///
/// @param personal whether it may hold personal data, so that even an auditor sees it only on request
public record Change(
        String path, @Nullable String before, @Nullable String after, boolean personal) {

    /// A change without personal data, for instance of a status.
    public Change(String path, @Nullable String before, @Nullable String after) {
        this(path, before, after, false);
    }

    // Possibly personal: never in a log line.
    @Override
    public String toString() {
        return path;
    }
}
