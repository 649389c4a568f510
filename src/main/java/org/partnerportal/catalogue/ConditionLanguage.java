package org.partnerportal.catalogue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.partnerportal.catalogue.Condition.All;
import org.partnerportal.catalogue.Condition.Always;
import org.partnerportal.catalogue.Condition.Any;
import org.partnerportal.catalogue.Condition.Given;
import org.partnerportal.catalogue.Condition.Never;
import org.partnerportal.catalogue.Condition.Not;
import org.partnerportal.catalogue.Condition.OneOf;

/// Reads the conditions of the catalogue's tables, for instance `given(a.b) and not(a.c in (X, Y) or a.d in @SET)`.
///
/// `and` binds tighter than `or`; nothing at all is [Always]; `@SET` stands for the values of a register that bear
/// that mark.
final class ConditionLanguage {

    private static final Pattern TOKEN = Pattern.compile("[(),]|[^\\s(),]+");

    private final Map<String, Set<String>> sets;

    ConditionLanguage(Map<String, Set<String>> sets) {
        this.sets = sets;
    }

    Condition read(String text) {
        if (text.isBlank()) {
            return new Always();
        }
        var tokens = new ArrayDeque<>(
                TOKEN.matcher(text).results().map(match -> match.group()).toList());
        var condition = any(tokens);
        if (!tokens.isEmpty()) {
            throw new IllegalArgumentException("Not understood from " + tokens + " in " + text);
        }
        return condition;
    }

    /// The condition as [#read(String)] reads it.
    static String write(Condition condition) {
        return switch (condition) {
            case Always() -> "always";
            case Never() -> "never";
            case Given(var field) -> "given(" + field + ")";
            case OneOf(var field, var values) ->
                values.size() == 1
                        ? field + " is " + values.iterator().next()
                        : field + " in (" + String.join(", ", new TreeSet<>(values)) + ")";
            case Not(var inner) -> "not(" + write(inner) + ")";
            case All(var parts) -> joined(parts, " and ", "always");
            case Any(var parts) -> joined(parts, " or ", "never");
        };
    }

    private static String joined(List<Condition> parts, String word, String none) {
        return parts.isEmpty()
                ? none
                : parts.stream()
                        .map(part -> part instanceof All || part instanceof Any ? "(" + write(part) + ")" : write(part))
                        .collect(Collectors.joining(word));
    }

    private Condition any(Deque<String> tokens) {
        var parts = new ArrayList<Condition>(List.of(all(tokens)));
        while (skipped(tokens, "or")) {
            parts.add(all(tokens));
        }
        return parts.size() == 1 ? parts.getFirst() : new Any(List.copyOf(parts));
    }

    private Condition all(Deque<String> tokens) {
        var parts = new ArrayList<Condition>(List.of(one(tokens)));
        while (skipped(tokens, "and")) {
            parts.add(one(tokens));
        }
        return parts.size() == 1 ? parts.getFirst() : new All(List.copyOf(parts));
    }

    private Condition one(Deque<String> tokens) {
        var word = tokens.pop();
        return switch (word) {
            case "(" -> {
                var inner = any(tokens);
                expect(tokens, ")");
                yield inner;
            }
            case "always" -> new Always();
            case "never" -> new Never();
            case "not" -> {
                expect(tokens, "(");
                var inner = any(tokens);
                expect(tokens, ")");
                yield new Not(inner);
            }
            case "given" -> {
                expect(tokens, "(");
                var path = FieldPath.of(tokens.pop());
                expect(tokens, ")");
                yield new Given(path);
            }
            default -> comparison(FieldPath.of(word), tokens);
        };
    }

    private Condition comparison(FieldPath path, Deque<String> tokens) {
        if (skipped(tokens, "is")) {
            return new OneOf(path, Set.of(tokens.pop()));
        }
        expect(tokens, "in");
        return new OneOf(path, values(tokens));
    }

    private Set<String> values(Deque<String> tokens) {
        if (tokens.getFirst().startsWith("@")) {
            var name = tokens.pop().substring(1);
            var set = sets.get(name);
            if (set == null) {
                throw new IllegalArgumentException("No set " + name);
            }
            return set;
        }
        expect(tokens, "(");
        var values = new LinkedHashSet<String>();
        do {
            values.add(tokens.pop());
        } while (skipped(tokens, ","));
        expect(tokens, ")");
        return values;
    }

    private static boolean skipped(Deque<String> tokens, String word) {
        if (word.equals(tokens.peek())) {
            tokens.pop();
            return true;
        }
        return false;
    }

    private static void expect(Deque<String> tokens, String word) {
        if (!skipped(tokens, word)) {
            throw new IllegalArgumentException("Expected " + word + " before " + tokens);
        }
    }
}
