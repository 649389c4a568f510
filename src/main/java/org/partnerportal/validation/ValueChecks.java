package org.partnerportal.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnerportal.catalogue.Dates;
import org.partnerportal.catalogue.Field;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FieldType;

/// What every value must satisfy by its type, its length and its register, and then by its own rules.
final class ValueChecks {

    private final FieldCatalogue catalogue;
    private final Map<FieldPath, List<ValueRule>> rules;

    ValueChecks(FieldCatalogue catalogue, Map<FieldPath, List<ValueRule>> rules) {
        this.catalogue = catalogue;
        this.rules = rules;
    }

    Optional<FieldProblem> problem(Field field, GivenValue given) {
        return byType(field, given)
                .or(() -> byRegister(field, given))
                .or(() -> byRules(field, given))
                .or(() -> byLength(field, given));
    }

    private Optional<FieldProblem> byType(Field field, GivenValue given) {
        var value = given.value();
        return switch (field.type()) {
            case DATE -> given.wrongUnless(Dates.parsed(value).isPresent(), "date");
            case DATE_OR_FOREVER ->
                given.wrongUnless(
                        value.equals(Dates.FOREVER) || Dates.parsed(value).isPresent(), "date-or-forever");
            case TEXT -> given.wrongUnless(value.codePoints().noneMatch(Character::isISOControl), "control");
            case GROUP, ENUM, BOOLEAN, DOCUMENT -> Optional.empty();
        };
    }

    private Optional<FieldProblem> byRegister(Field field, GivenValue given) {
        if (field.type() == FieldType.GROUP || !catalogue.isPicked(field.path())) {
            return Optional.empty();
        }
        if (!catalogue.lists(field.path(), given.value())) {
            return given.wrong("choice");
        }
        return given.wrongUnless(catalogue.offers(field.path(), given.value(), given.form()), "choice-not-here");
    }

    private Optional<FieldProblem> byRules(Field field, GivenValue given) {
        return rules.getOrDefault(field.path(), List.of()).stream()
                .flatMap(rule -> rule.problem(given).stream())
                .findFirst();
    }

    private Optional<FieldProblem> byLength(Field field, GivenValue given) {
        if (field.type() != FieldType.TEXT || catalogue.isPicked(field.path())) {
            return Optional.empty();
        }
        var length = given.value().codePointCount(0, given.value().length());
        if (length > field.maxLength()) {
            return given.wrong("too-long", field.maxLength());
        }
        return given.wrongUnless(length >= field.minLength(), "too-short", field.minLength());
    }
}
