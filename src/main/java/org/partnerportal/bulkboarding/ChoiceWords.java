package org.partnerportal.bulkboarding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnerportal.catalogue.Choice;

/// The words by which a value may be picked in a sheet: its code, or its label in either language.
final class ChoiceWords {

    private final List<Choice> choices;
    private final Map<String, String> values = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    ChoiceWords(List<Choice> choices) {
        this.choices = choices;
        choices.forEach(choice -> {
            add(choice.zh(), choice.value());
            add(choice.en(), choice.value());
            add(both(choice), choice.value());
        });
        ambiguous.forEach(values::remove);
        choices.forEach(choice -> values.put(key(choice.value()), choice.value()));
    }

    /// The value this text means.
    Optional<String> value(String text) {
        return Optional.ofNullable(values.get(key(text)));
    }

    /// What a drop-down offers, in both languages.
    List<String> offered() {
        return choices.stream().map(ChoiceWords::both).toList();
    }

    private void add(String text, String value) {
        var before = values.put(key(text), value);
        if (before != null && !before.equals(value)) {
            ambiguous.add(key(text));
        }
    }

    private static String both(Choice choice) {
        return choice.zh().equals(choice.en()) ? choice.zh() : choice.zh() + " / " + choice.en();
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
