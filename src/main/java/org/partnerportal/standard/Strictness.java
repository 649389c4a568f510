package org.partnerportal.standard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.partnerportal.catalogue.Condition;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;

/// Of two ways to ask for the same thing, which asks for more.
///
/// Two conditions are tried against every form that they can tell apart: for each field they name, each value they
/// name, one they do not name, and none. What takes more than [#MOST_FORMS] forms stays undecided.
enum Strictness {
    SAME,
    STRICTER,
    LAXER,
    /// Stricter for some and laxer for others, or too much to find out.
    OTHER;

    private static final int MOST_FORMS = 20_000;
    private static final String ELSE = "(any other)";

    /// How `after` compares with `before`.
    static Strictness of(Requirement before, Requirement after) {
        return of(before.when(), after.when())
                .and(less(before.graceDays(), after.graceDays()))
                .and(fewer(before.alternatives(), after.alternatives()))
                .and(before.stops() == after.stops() ? SAME : more(before.stops(), after.stops()));
    }

    static Strictness of(Condition before, Condition after) {
        if (before.equals(after)) {
            return SAME;
        }
        var forms = forms(before, after);
        if (forms.isEmpty()) {
            return OTHER;
        }
        var more = forms.stream().anyMatch(form -> after.holds(form, -1) && !before.holds(form, -1));
        var less = forms.stream().anyMatch(form -> before.holds(form, -1) && !after.holds(form, -1));
        return more ? less ? OTHER : STRICTER : less ? LAXER : SAME;
    }

    private Strictness and(Strictness other) {
        if (this == SAME || this == other) {
            return other;
        }
        return other == SAME ? this : OTHER;
    }

    private static Strictness less(int before, int after) {
        return after == before ? SAME : after < before ? STRICTER : LAXER;
    }

    private static Strictness fewer(List<FieldPath> before, List<FieldPath> after) {
        var was = Set.copyOf(before);
        var is = Set.copyOf(after);
        if (was.equals(is)) {
            return SAME;
        }
        return was.containsAll(is) ? STRICTER : is.containsAll(was) ? LAXER : OTHER;
    }

    private static Strictness more(Requirement.Consequence before, Requirement.Consequence after) {
        if (after == Requirement.Consequence.ALL) {
            return STRICTER;
        }
        return before == Requirement.Consequence.ALL ? LAXER : OTHER;
    }

    // Every form the two can tell apart; none if there are too many.
    private static List<FormValues> forms(Condition before, Condition after) {
        var named = new TreeMap<FieldPath, Set<String>>(Comparator.comparing(FieldPath::value));
        collect(before, named);
        collect(after, named);
        var forms = List.of(FormValues.empty());
        for (var each : named.entrySet()) {
            var choices = choices(each);
            if ((long) forms.size() * choices.size() > MOST_FORMS) {
                return List.of();
            }
            forms = forms.stream()
                    .flatMap(form -> choices.stream().map(given -> form.with(each.getKey(), given)))
                    .toList();
        }
        return forms;
    }

    // A list may hold several values at once.
    private static List<List<String>> choices(Map.Entry<FieldPath, Set<String>> named) {
        var values = Stream.concat(named.getValue().stream(), Stream.of(ELSE)).toList();
        var choices = new ArrayList<List<String>>(List.of(List.of()));
        if (!named.getKey().value().endsWith("[]")) {
            values.forEach(value -> choices.add(List.of(value)));
            return choices;
        }
        for (var value : values) {
            for (var chosen : List.copyOf(choices)) {
                choices.add(Stream.concat(chosen.stream(), Stream.of(value)).toList());
            }
            if (choices.size() > MOST_FORMS) {
                return choices;
            }
        }
        return choices;
    }

    private static void collect(Condition condition, Map<FieldPath, Set<String>> named) {
        switch (condition) {
            case Condition.Always() -> {}
            case Condition.Never() -> {}
            case Condition.Given(var field) -> named.computeIfAbsent(field, any -> new HashSet<>());
            case Condition.OneOf(var field, var values) ->
                named.computeIfAbsent(field, any -> new HashSet<>()).addAll(values);
            case Condition.Not(var inner) -> collect(inner, named);
            case Condition.All(var parts) -> parts.forEach(part -> collect(part, named));
            case Condition.Any(var parts) -> parts.forEach(part -> collect(part, named));
        }
    }
}
