package org.partnerportal.catalogue;

import static org.partnerportal.catalogue.CsvTable.cell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// A list of values to pick from, each with the condition under which a form may hold it.
final class Register {

    private final SequencedMap<String, Entry> entries = new LinkedHashMap<>();

    /// A value to pick.
    ///
    /// @param when the form must satisfy this for the value to be on offer
    /// @param searched what a filter is looked for in
    record Entry(Choice choice, Condition when, String searched) {

        boolean matches(List<String> words) {
            return words.stream().allMatch(searched::contains);
        }
    }

    void add(Map<String, String> row, ConditionLanguage language) {
        var choice = new Choice(cell(row, "value"), cell(row, "zh"), cell(row, "en"));
        var when = language.read(row.getOrDefault("when", ""));
        var searched = simplified(choice.value() + " " + choice.zh() + " " + choice.en());
        entries.put(choice.value(), new Entry(choice, when, searched));
    }

    List<String> values() {
        return List.copyOf(entries.keySet());
    }

    List<Choice> all() {
        return entries.values().stream().map(Entry::choice).toList();
    }

    Optional<Choice> choice(String value) {
        return Optional.ofNullable(entries.get(value)).map(Entry::choice);
    }

    boolean offers(String value, FormValues form) {
        var entry = entries.get(value);
        return entry != null && entry.when().holds(form, -1);
    }

    List<Choice> choices(FormValues form, String filter, int limit) {
        var words = List.of(simplified(filter).strip().split("\\s+"));
        return entries.values().stream()
                .filter(entry -> entry.matches(words) && entry.when().holds(form, -1))
                .limit(limit)
                .map(Entry::choice)
                .toList();
    }

    private static String simplified(String text) {
        return text.replace("’", "").replace("'", "").replace(",", " ").toLowerCase(Locale.ROOT);
    }
}
