package org.partnerportal.partner;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Several values in one column, one a line; nothing where none is named.
final class Lines {

    private Lines() {}

    static @Nullable String written(Collection<?> values) {
        return values.isEmpty() ? null : values.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    static Set<String> read(@Nullable String column) {
        return column == null ? Set.of() : column.lines().collect(Collectors.toCollection(TreeSet::new));
    }
}
