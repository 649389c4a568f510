package org.partnerportal.validation;

import java.util.Optional;

/// Something a given value must satisfy.
@FunctionalInterface
interface ValueRule {

    /// What is wrong with the value under this rule, if anything.
    Optional<FieldProblem> problem(GivenValue given);
}
