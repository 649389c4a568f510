package org.partnerportal.validation;

import java.util.Optional;

/// A licence bears a unified social credit code, or, if it is older, a registration number of 15 digits.
final class LicenceNumberIsGenuine implements ValueRule {

    @Override
    public Optional<FieldProblem> problem(GivenValue given) {
        var number = given.value();
        return given.wrongUnless(
                UnifiedSocialCreditCode.valid(number) || RegistrationNumber.valid(number), "licence-number");
    }
}
