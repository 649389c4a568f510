package org.partnerportal.validation;

import java.util.Optional;
import org.partnerportal.catalogue.Dates;

/// What is already valid began today at the latest.
final class NotInTheFuture implements ValueRule {

    @Override
    public Optional<FieldProblem> problem(GivenValue given) {
        var begins = Dates.parsed(given.value());
        return given.wrongUnless(begins.isEmpty() || !begins.get().isAfter(given.today()), "not-future");
    }
}
