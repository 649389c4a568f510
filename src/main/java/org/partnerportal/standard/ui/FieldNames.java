package org.partnerportal.standard.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.partnerportal.catalogue.Choice;
import org.partnerportal.catalogue.Fact;
import org.partnerportal.catalogue.Field;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FieldType;
import org.partnerportal.catalogue.Presence;

/// Fields to choose from, by names that tell them apart: many are called alike in different parts of the form.
final class FieldNames {

    private final FieldCatalogue catalogue;
    private final Locale locale;

    FieldNames(FieldCatalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.locale = locale;
    }

    /// All that can be asked for.
    List<FieldPath> fields() {
        return catalogue.fields().stream()
                .filter(field -> field.type() != FieldType.GROUP && field.presence() != Presence.DEPRECATED)
                .map(Field::path)
                .toList();
    }

    /// All that is answered with pictures or papers.
    List<FieldPath> shownByPictures() {
        return catalogue.fields().stream()
                .filter(field -> field.shownByPictures() && field.presence() != Presence.DEPRECATED)
                .map(Field::path)
                .toList();
    }

    /// All that a condition can ask about.
    List<FieldPath> askable() {
        return Stream.concat(Stream.of(Fact.values()).map(Fact::path), fields().stream())
                .toList();
    }

    /// What the field is picked from, nothing if it is typed.
    List<String> values(FieldPath path) {
        return catalogue.optionsOf(path).stream().map(Choice::value).toList();
    }

    String value(FieldPath path, String value) {
        return catalogue.optionsOf(path).stream()
                .filter(choice -> choice.value().equals(value))
                .map(choice -> choice.label(locale))
                .findFirst()
                .orElse(value);
    }

    String label(FieldPath path) {
        return catalogue.labelOf(path, locale);
    }

    /// The field's name with that of the group it stands in.
    String longLabel(FieldPath path) {
        var dot = path.value().lastIndexOf('.');
        var group = dot < 0 ? null : FieldPath.of(path.value().substring(0, dot));
        return group == null || catalogue.find(group).isEmpty()
                ? label(path)
                : label(path) + " · " + catalogue.field(group).label(locale);
    }
}
