package org.partnerportal.validation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// Each kind of ID has its own form of number; those of ID cards and residence permits also have a check character.
///
/// @param typeField where the kind of ID is given
record IdNumberFitsItsType(String typeField) implements ValueRule {

    private static final String PREFIX = "IDENTIFICATION_TYPE_";

    @Override
    public Optional<FieldProblem> problem(GivenValue given) {
        return given.other(typeField)
                .filter(type -> type.startsWith(PREFIX))
                .map(type -> type.substring(PREFIX.length()))
                .filter(type -> !fits(type, given.value(), given.today()))
                .flatMap(type -> given.wrong("id-number." + type.toLowerCase(Locale.ROOT)));
    }

    static boolean fits(String type, String number, LocalDate today) {
        return switch (type) {
            case "IDCARD", "HONGKONG_MACAO_RESIDENT", "TAIWAN_RESIDENT" -> IdCardNumber.valid(number, today);
            case "OVERSEA_PASSPORT" -> number.matches("[0-9A-Za-z-]{4,15}");
            case "HONGKONG_PASSPORT" -> number.matches("H(\\d{8}|\\d{10})");
            case "MACAO_PASSPORT" -> number.matches("M(\\d{8}|\\d{10})");
            case "TAIWAN_PASSPORT" -> number.matches("\\d{8}|\\d{10}");
            // 15 before the card of 2023, 18 since
            case "FOREIGN_RESIDENT" -> number.matches("[0-9A-Z]{15}|9\\d{16}[0-9X]");
            default -> true;
        };
    }
}
