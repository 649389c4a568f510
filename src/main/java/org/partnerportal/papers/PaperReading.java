package org.partnerportal.papers;

import java.util.List;
import java.util.Optional;

/// What was found on a paper; what was not found is left out, nothing is guessed.
public record PaperReading(PaperKind kind, List<ReadValue> values) {

    public PaperReading {
        values = List.copyOf(values);
    }

    public Optional<ReadValue> value(PaperField field) {
        return values.stream().filter(value -> value.field() == field).findFirst();
    }
}
