package org.partnerportal.validation;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnerportal.catalogue.ApplicableField;
import org.partnerportal.catalogue.Field;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FieldType;
import org.partnerportal.catalogue.FormValues;
import org.springframework.stereotype.Component;

/// Says what is wrong with a form's values, the same on the screen, at submission and against a standard.
@Component
public class FormChecks {

    private final FieldCatalogue catalogue;
    private final ValueChecks checks;

    public FormChecks(FieldCatalogue catalogue) {
        this.catalogue = catalogue;
        this.checks = new ValueChecks(catalogue, rules(catalogue));
    }

    /// Everything wrong with these values: missing, malformed, or at odds with each other.
    public List<FieldProblem> problems(FormValues values, LocalDate today) {
        var pruned = catalogue.pruned(values);
        return catalogue.applicable(pruned).stream()
                .flatMap(applicable -> problem(applicable, pruned, today).stream())
                .toList();
    }

    /// What is wrong with a field that applies to these values, be it missing or its value.
    public Optional<FieldProblem> problem(ApplicableField applicable, FormValues values, LocalDate today) {
        var path = applicable.path();
        var group = applicable.field().type() == FieldType.GROUP;
        if (!group && values.all(path).isEmpty()) {
            return applicable.required()
                    ? Optional.of(new FieldProblem(path, FieldProblem.MISSING, List.of()))
                    : Optional.empty();
        }
        return checked(catalogue.field(path), path, values, today);
    }

    /// What is wrong with the one field's value as it stands (missing is not), for validation as one types.
    public Optional<FieldProblem> problem(FieldPath path, FormValues values, LocalDate today) {
        var given = values.all(path);
        return given.isEmpty()
                ? Optional.empty()
                : checked(catalogue.field(path), path, catalogue.pruned(values).with(path, given), today);
    }

    private Optional<FieldProblem> checked(Field field, FieldPath path, FormValues values, LocalDate today) {
        if (field.type() == FieldType.GROUP) {
            return checks.problem(field, new GivenValue(path, "", values, today));
        }
        var given = values.all(path);
        var most = field.maxCount();
        if (given.size() > most) {
            return new GivenValue(path, "", values, today).wrong("too-many", most);
        }
        return given.stream()
                .flatMap(value -> checks.problem(field, new GivenValue(path, value, values, today)).stream())
                .findFirst();
    }

    private static Map<FieldPath, List<ValueRule>> rules(FieldCatalogue catalogue) {
        return catalogue.fields().stream()
                .collect(toUnmodifiableMap(
                        Field::path,
                        field -> catalogue.rules(field.path()).stream()
                                .map(RuleBook::rule)
                                .toList()));
    }
}
