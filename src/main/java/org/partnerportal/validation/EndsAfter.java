package org.partnerportal.validation;

import java.util.Optional;
import org.partnerportal.catalogue.Dates;

/// A period ends after it begins.
///
/// @param begin the field with the first day
record EndsAfter(String begin) implements ValueRule {

    @Override
    public Optional<FieldProblem> problem(GivenValue given) {
        var first = given.other(begin).flatMap(Dates::parsed);
        var last = Dates.parsed(given.value());
        var satisfied = first.isEmpty() || last.isEmpty() || last.get().isAfter(first.get());
        return given.wrongUnless(satisfied, "after");
    }
}
