package org.partnerportal.validation;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The short name must tell the payer something: it is neither a bare personal name nor digits and signs alone.
final class ShortNameTellsOfTheBusiness implements ValueRule {

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    @Override
    public Optional<FieldProblem> problem(GivenValue given) {
        var bareName = Stream.of(GivenNames.ON_ID_CARD, GivenNames.ON_OTHER_ID, "contact_info.contact_name")
                .flatMap(field -> given.other(field).stream())
                .anyMatch(name -> GivenNames.agree(name, given.value()));
        return given.wrongUnless(!bareName && LETTER.matcher(given.value()).find(), "short-name");
    }
}
