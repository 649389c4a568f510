package org.partnerportal.acquiring.ui;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.onboarding.SubmittedField;

/// A submitted field in a language's words.
record FieldWords(FieldCatalogue catalogue, Locale locale) {

    /// The field's label; which one it is where its group may occur several times.
    String label(SubmittedField field) {
        var label = field.field().label(locale);
        var occurrence = field.path().occurrence();
        return occurrence < 0 ? label : label + " " + (occurrence + 1);
    }

    String values(SubmittedField field) {
        return shown(field, field.values().stream());
    }

    String before(SubmittedField field) {
        return shown(field, field.before().stream());
    }

    private String shown(SubmittedField field, Stream<String> values) {
        return values.map(value -> field.field().sensitive() ? value : catalogue.shown(field.path(), value, locale))
                .collect(Collectors.joining(", "));
    }
}
