package org.partnerportal.review;

import java.time.LocalDate;
import java.util.List;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.validation.FieldProblem;
import org.partnerportal.validation.FormChecks;

/// A form that can be handed in, filled with the catalogue's own examples wherever something is missing.
final class CompleteForm {

    private static final int ROUNDS = 20;

    private CompleteForm() {}

    static FormValues from(FormValues known, FieldCatalogue catalogue, LocalDate today) {
        var checks = new FormChecks(catalogue);
        var form = known;
        for (var round = 0; round < ROUNDS; round++) {
            var missing = checks.problems(form, today).stream()
                    .filter(FieldProblem::missing)
                    .map(FieldProblem::path)
                    .toList();
            if (missing.isEmpty()) {
                return form;
            }
            for (var path : missing) {
                form = form.with(path, List.of(value(path, form, catalogue)));
            }
        }
        throw new IllegalStateException("Never complete: " + checks.problems(form, today));
    }

    private static String value(FieldPath path, FormValues form, FieldCatalogue catalogue) {
        var field = catalogue.field(path);
        return switch (field.type()) {
            case DOCUMENT -> "018f0000-0000-7000-8000-000000000001";
            case BOOLEAN -> "true";
            case ENUM -> first(path, form, catalogue);
            case GROUP, TEXT, DATE, DATE_OR_FOREVER ->
                field.picker() == null ? field.zh().example() : first(path, form, catalogue);
        };
    }

    private static String first(FieldPath path, FormValues form, FieldCatalogue catalogue) {
        return catalogue.choices(path, form, "", 1).getFirst().value();
    }
}
