package org.partnerportal.validation;

import java.util.Optional;

/// Certificates are numbered in many ways; where it is a unified social credit code, the code must be right.
final class CertificateNumberIsGenuine implements ValueRule {

    private static final String CREDIT_CODE_CERTIFICATE = "CERTIFICATE_TYPE_2389";

    @Override
    public Optional<FieldProblem> problem(GivenValue given) {
        var number = given.value();
        var isCode = number.matches("[0-9A-Z]{18}")
                || given.other("subject_info.certificate_info.cert_type")
                        .filter(CREDIT_CODE_CERTIFICATE::equals)
                        .isPresent();
        return isCode
                ? given.wrongUnless(UnifiedSocialCreditCode.valid(number), "credit-code")
                : given.wrongUnless(number.matches("[\\p{IsHan}0-9A-Za-z()（）〔〕\\[\\]/－-]+"), "certificate-number");
    }
}
