package org.partnerportal.standard;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.partnerportal.catalogue.Condition;
import org.partnerportal.catalogue.FieldPath;

/// A condition as people edit it: it holds where every row of any one group holds. One group without rows always holds,
/// none at all never does.
public record ConditionTable(List<List<Row>> groups) {

    /// One thing asked of one field.
    ///
    /// @param values what it is compared with, empty where it only matters whether it is given
    public record Row(FieldPath field, Kind kind, Set<String> values) {

        private Condition condition() {
            return switch (kind) {
                case IS -> new Condition.OneOf(field, values);
                case IS_NOT -> new Condition.Not(new Condition.OneOf(field, values));
                case GIVEN -> new Condition.Given(field);
                case NOT_GIVEN -> new Condition.Not(new Condition.Given(field));
            };
        }
    }

    public enum Kind {
        IS,
        IS_NOT,
        GIVEN,
        NOT_GIVEN;

        /// Whether it compares with values.
        public boolean compares() {
            return this == IS || this == IS_NOT;
        }
    }

    public ConditionTable {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /// The table that holds where the condition does.
    public static ConditionTable of(Condition condition) {
        return new ConditionTable(groups(condition, true));
    }

    /// The condition that holds where the table does.
    public Condition condition() {
        if (groups.isEmpty()) {
            return new Condition.Never();
        }
        if (groups.stream().anyMatch(List::isEmpty)) {
            return new Condition.Always();
        }
        var parts = groups.stream().map(ConditionTable::group).toList();
        return parts.size() == 1 ? parts.getFirst() : new Condition.Any(parts);
    }

    private static Condition group(List<Row> rows) {
        var parts = rows.stream().map(Row::condition).toList();
        return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
    }

    // By de Morgan's laws, down to the single comparisons.
    private static List<List<Row>> groups(Condition condition, boolean holds) {
        return switch (condition) {
            case Condition.Always() -> holds ? List.of(List.of()) : List.of();
            case Condition.Never() -> holds ? List.of() : List.of(List.of());
            case Condition.OneOf(var field, var values) -> row(field, holds ? Kind.IS : Kind.IS_NOT, values);
            case Condition.Given(var field) -> row(field, holds ? Kind.GIVEN : Kind.NOT_GIVEN, Set.of());
            case Condition.Not(var inner) -> groups(inner, !holds);
            case Condition.All(var parts) -> holds ? each(parts, true) : any(parts, false);
            case Condition.Any(var parts) -> holds ? any(parts, true) : each(parts, false);
        };
    }

    private static List<List<Row>> row(FieldPath field, Kind kind, Set<String> values) {
        return List.of(List.of(new Row(field, kind, values)));
    }

    private static List<List<Row>> any(List<Condition> parts, boolean hold) {
        return parts.stream()
                .flatMap(part -> groups(part, hold).stream())
                .distinct()
                .toList();
    }

    private static List<List<Row>> each(List<Condition> parts, boolean hold) {
        var groups = List.<List<Row>>of(List.of());
        for (var part : parts) {
            var further = groups(part, hold);
            groups = groups.stream()
                    .flatMap(group -> further.stream()
                            .map(more -> Stream.concat(group.stream(), more.stream())
                                    .distinct()
                                    .toList()))
                    .toList();
        }
        return groups;
    }
}
