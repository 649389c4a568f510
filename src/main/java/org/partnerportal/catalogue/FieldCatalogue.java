package org.partnerportal.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The one catalogue of an application's 147 fields. Form, validation, masking, diff, checklist and audit walk it.
@Component
public class FieldCatalogue {

    /// All fields, in the order of the form.
    public List<Field> fields() {
        throw new UnsupportedOperationException();
    }

    /// The catalogue's entry for a path, with or without indices.
    ///
    /// @throws UnknownField if there is none
    public Field field(FieldPath path) {
        throw new UnsupportedOperationException();
    }

    public Optional<Field> find(FieldPath path) {
        throw new UnsupportedOperationException();
    }

    /// The fields that apply to these values, groups included, repeated groups once per occurrence, in the form's
    /// order.
    public List<ApplicableField> applicable(FormValues values) {
        throw new UnsupportedOperationException();
    }

    /// What remains of `values` when everything that no longer applies is left out.
    public FormValues pruned(FormValues values) {
        throw new UnsupportedOperationException();
    }

    /// Everything wrong with these values: missing, malformed, or at odds with each other.
    public List<FieldProblem> problems(FormValues values, LocalDate today) {
        throw new UnsupportedOperationException();
    }

    /// What is wrong with the one field's value as it stands (missing is not), for validation as one types.
    public Optional<FieldProblem> problem(FieldPath path, FormValues values, LocalDate today) {
        throw new UnsupportedOperationException();
    }

    /// What may be picked for the field as the form stands: an enumeration's values (less those the form rules out), or
    /// a
    /// register's entries that match `filter`, at most `limit`.
    public List<Choice> choices(FieldPath path, FormValues values, String filter, int limit) {
        throw new UnsupportedOperationException();
    }

    /// The value as people read it: a choice's label, a date in the language's form; the value itself otherwise. Not
    /// masked.
    public String shown(FieldPath path, String value, Locale locale) {
        throw new UnsupportedOperationException();
    }

    /// The value as people without need may read it, masked the Chinese way where the field is sensitive.
    public String masked(FieldPath path, String value, Locale locale) {
        throw new UnsupportedOperationException();
    }
}
