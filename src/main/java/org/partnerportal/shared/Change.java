package org.partnerportal.shared;

import org.jspecify.annotations.Nullable;

/// One datum before and after; `path` is a field path or a column's name.
public record Change(
        String path, @Nullable String before, @Nullable String after) {}
