package org.partnerportal.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// When something applies: data a machine evaluates against the values of a form.
///
/// A path inside a repeated group is meant for the same occurrence as the field that carries the condition.
public sealed interface Condition {

    record Always() implements Condition {}

    record Never() implements Condition {}

    /// The field's value (or one of its values) is one of these.
    record OneOf(FieldPath field, Set<String> values) implements Condition {}

    /// The field has any value at all.
    record Given(FieldPath field) implements Condition {}

    record Not(Condition condition) implements Condition {}

    record All(List<Condition> conditions) implements Condition {}

    record Any(List<Condition> conditions) implements Condition {}

    /// Reads a condition as [#text()] wrote it.
    ///
    /// @throws IllegalArgumentException if it is none
    static Condition parse(String text) {
        return new ConditionLanguage(Map.of()).read(text);
    }

    /// The condition as the catalogue's tables write it, for instance `given(a.b) and not(a.c in (X, Y))`.
    default String text() {
        return ConditionLanguage.write(this);
    }

    /// Whether it holds for `values`; `occurrence` is the index of the repeated group the asking field stands in, or
    /// -1.
    default boolean holds(FormValues values, int occurrence) {
        return switch (this) {
            case Always() -> true;
            case Never() -> false;
            case OneOf(var field, var wanted) -> !Collections.disjoint(wanted, values.all(resolved(field, occurrence)));
            case Given(var field) -> !values.all(resolved(field, occurrence)).isEmpty();
            case Not(var condition) -> !condition.holds(values, occurrence);
            case All(var conditions) -> !any(conditions, values, occurrence, false);
            case Any(var conditions) -> any(conditions, values, occurrence, true);
        };
    }

    // Asked for millions of times where many forms are checked at once: no stream for two or three conditions.
    private static boolean any(List<Condition> conditions, FormValues values, int occurrence, boolean holding) {
        for (var condition : conditions) {
            if (condition.holds(values, occurrence) == holding) {
                return true;
            }
        }
        return false;
    }

    private static FieldPath resolved(FieldPath field, int occurrence) {
        return occurrence < 0 ? field : field.at(occurrence);
    }
}
