package org.partnerportal.catalogue;

import java.util.List;
import java.util.Optional;

/// A field with what only the catalogue itself needs to know of it.
///
/// @param requiredWhen when an otherwise optional field must be given
/// @param choices the register its value must be of, empty if there is none
/// @param rules by name, what its value must satisfy besides
record CatalogueEntry(Field field, Condition requiredWhen, String choices, List<String> rules, Mask mask) {

    FieldPath path() {
        return field.path();
    }

    boolean isGroup() {
        return field.type() == FieldType.GROUP;
    }

    boolean repeats() {
        return isGroup() && field.many();
    }

    Optional<FieldPath> parent() {
        var dot = path().value().lastIndexOf('.');
        return dot < 0
                ? Optional.empty()
                : Optional.of(FieldPath.of(path().value().substring(0, dot)));
    }

    boolean appliesTo(FormValues values, int occurrence) {
        return field.applies().holds(values, occurrence);
    }
}
