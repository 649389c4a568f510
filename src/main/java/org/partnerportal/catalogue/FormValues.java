package org.partnerportal.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What a form holds: values by field path, none of them empty. Never changes; a change makes another one.
///
/// A field that is not a list has one value. Booleans are `true` and `false`, documents their ids.
public final class FormValues {

    private static final FormValues NOTHING = new FormValues(new TreeMap<>());

    private final SortedMap<FieldPath, List<String>> values;

    private FormValues(SortedMap<FieldPath, List<String>> values) {
        this.values = values;
    }

    public static FormValues empty() {
        return NOTHING;
    }

    public static FormValues of(Map<FieldPath, List<String>> values) {
        var given = new TreeMap<FieldPath, List<String>>();
        values.forEach((path, all) -> put(given, path, all));
        return new FormValues(given);
    }

    /// The field's one value.
    public Optional<String> first(FieldPath path) {
        return all(path).stream().findFirst();
    }

    public Optional<String> first(String path) {
        return first(FieldPath.of(path));
    }

    /// All of the field's values, none if it is not given.
    public List<String> all(FieldPath path) {
        return values.getOrDefault(path, List.of());
    }

    public FormValues with(FieldPath path, List<String> given) {
        var changed = new TreeMap<>(values);
        put(changed, path, given);
        return new FormValues(changed);
    }

    /// These values and the others; where both have one, the other's.
    public FormValues with(Map<FieldPath, List<String>> others) {
        var changed = new TreeMap<>(values);
        others.forEach((path, given) -> put(changed, path, given));
        return new FormValues(changed);
    }

    public FormValues with(String path, String... given) {
        return with(FieldPath.of(path), List.of(given));
    }

    public FormValues without(FieldPath path) {
        return with(path, List.of());
    }

    /// How often the repeated group occurs: one more than its highest index.
    public int occurrences(FieldPath group) {
        var prefix = group.value().replaceFirst("\\[]$", "") + "[";
        return values.keySet().stream()
                .map(FieldPath::value)
                .filter(path -> path.startsWith(prefix) && Character.isDigit(path.charAt(prefix.length())))
                .mapToInt(path ->
                        Integer.parseInt(path.substring(prefix.length(), path.indexOf(']', prefix.length()))) + 1)
                .max()
                .orElse(0);
    }

    /// What must change for a repeated group to lose this occurrence: those behind it move up by one.
    public Map<FieldPath, List<String>> removing(FieldPath group, int occurrence) {
        var list = FieldPath.of(group.template().value().replaceFirst("\\[]$", ""));
        var changes = new TreeMap<FieldPath, List<String>>();
        values.forEach((path, given) -> {
            var place = path.occurrence();
            if (place >= occurrence && path.within(list)) {
                changes.putIfAbsent(path, List.of());
            }
            if (place > occurrence && path.within(list)) {
                changes.put(path.at(place - 1), given);
            }
        });
        return changes;
    }

    public Map<FieldPath, List<String>> asMap() {
        return Collections.unmodifiableMap(values);
    }

    /// The paths that differ between the two.
    public Stream<FieldPath> differing(FormValues other) {
        return Stream.concat(values.keySet().stream(), other.values.keySet().stream())
                .distinct()
                .filter(path -> !all(path).equals(other.all(path)))
                .sorted();
    }

    private static void put(Map<FieldPath, List<String>> values, FieldPath path, List<String> given) {
        var kept = given.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        if (kept.isEmpty()) {
            values.remove(path);
        } else {
            values.put(path, kept);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormValues form && values.equals(form.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    // Personal data: a form never shows its values in a log line.
    @Override
    public String toString() {
        return "FormValues" + values.keySet();
    }
}
