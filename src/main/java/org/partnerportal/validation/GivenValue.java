package org.partnerportal.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;

/// A value as it stands in a form, with what a rule may look at beside it.
record GivenValue(FieldPath path, String value, FormValues form, LocalDate today) {

    /// Another field's value; within a repeated group, that of the same occurrence.
    Optional<String> other(String template) {
        var occurrence = path.occurrence();
        var other = FieldPath.of(template);
        return form.first(occurrence < 0 ? other : other.at(occurrence));
    }

    /// The finding that this value breaks the named rule.
    Optional<FieldProblem> wrong(String rule, Object... arguments) {
        return Optional.of(new FieldProblem(path, "validation.problem." + rule, List.of(arguments)));
    }

    Optional<FieldProblem> wrongUnless(boolean satisfied, String rule, Object... arguments) {
        return satisfied ? Optional.empty() : wrong(rule, arguments);
    }
}
