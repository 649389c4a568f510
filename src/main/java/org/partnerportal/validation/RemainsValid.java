package org.partnerportal.validation;

import java.util.Optional;
import org.partnerportal.catalogue.Dates;

/// A paper that soon expires would expire during the review: more than these days must remain.
record RemainsValid(int days) implements ValueRule {

    @Override
    public Optional<FieldProblem> problem(GivenValue given) {
        var last = Dates.parsed(given.value());
        if (last.isEmpty() || last.get().isAfter(given.today().plusDays(days))) {
            return Optional.empty();
        }
        return last.get().isBefore(given.today()) ? given.wrong("expired") : given.wrong("lasts", days);
    }
}
