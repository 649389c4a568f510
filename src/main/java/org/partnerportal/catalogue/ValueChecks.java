package org.partnerportal.catalogue;

import java.util.Optional;

/// What every value must satisfy by its type, its length and its register, and then by its own rules.
final class ValueChecks {

    private final Registers registers;

    ValueChecks(Registers registers) {
        this.registers = registers;
    }

    Optional<FieldProblem> problem(CatalogueEntry entry, GivenValue given) {
        return byType(entry, given)
                .or(() -> byRegister(entry, given))
                .or(() -> byRules(entry, given))
                .or(() -> byLength(entry, given));
    }

    private Optional<FieldProblem> byType(CatalogueEntry entry, GivenValue given) {
        var value = given.value();
        return switch (entry.field().type()) {
            case DATE -> given.wrongUnless(Dates.parsed(value).isPresent(), "date");
            case DATE_OR_FOREVER ->
                given.wrongUnless(
                        value.equals(Dates.FOREVER) || Dates.parsed(value).isPresent(), "date-or-forever");
            case TEXT -> given.wrongUnless(value.codePoints().noneMatch(Character::isISOControl), "control");
            case GROUP, ENUM, BOOLEAN, DOCUMENT -> Optional.empty();
        };
    }

    private Optional<FieldProblem> byRegister(CatalogueEntry entry, GivenValue given) {
        if (entry.choices().isEmpty() || entry.isGroup()) {
            return Optional.empty();
        }
        var register = registers.get(entry.choices());
        if (register.choice(given.value()).isEmpty()) {
            return given.wrong("choice");
        }
        return given.wrongUnless(register.offers(given.value(), given.form()), "choice-not-here");
    }

    private static Optional<FieldProblem> byRules(CatalogueEntry entry, GivenValue given) {
        return entry.rules().stream()
                .flatMap(rule -> rule.problem(given).stream())
                .findFirst();
    }

    private static Optional<FieldProblem> byLength(CatalogueEntry entry, GivenValue given) {
        if (entry.field().type() != FieldType.TEXT || !entry.choices().isEmpty()) {
            return Optional.empty();
        }
        var length = given.value().codePointCount(0, given.value().length());
        if (length > entry.field().maxLength()) {
            return given.wrong("too-long", entry.field().maxLength());
        }
        return given.wrongUnless(
                length >= entry.field().minLength(), "too-short", entry.field().minLength());
    }
}
