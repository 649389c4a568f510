package org.partnerportal.validation;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// No beneficial owner is listed twice, nor again after the legal representative was said to be one.
final class OwnerIsGivenOnce implements ValueRule {

    private static final String IDENTITY = "subject_info.identity_info.";

    @Override
    public Optional<FieldProblem> problem(GivenValue given) {
        var before = IntStream.range(0, given.path().occurrence())
                .mapToObj(earlier -> given.path().template().at(earlier))
                .flatMap(path -> given.form().first(path).stream());
        return given.wrongUnless(
                Stream.concat(before, representative(given)).noneMatch(given.value()::equals), "owner-twice");
    }

    private static Stream<String> representative(GivenValue given) {
        if (!given.other(IDENTITY + "owner").filter("true"::equals).isPresent()) {
            return Stream.empty();
        }
        return Stream.of("id_card_info.id_card_number", "id_doc_info.id_doc_number")
                .flatMap(field -> given.other(IDENTITY + field).stream());
    }
}
