package org.partnerportal.onboarding;

import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;

/// A corporate settlement account is verified by a test remittance, unless a public body gave its proof letter
/// (certificate_letter_copy: "sign right after audit, no remittance verification"). A personal account is its holder's
/// own by the name check, and an application without an account has none to verify.
final class CorporateAccountMustBeVerified {

    private static final FieldPath PROOF_LETTER = FieldPath.of("subject_info.certificate_letter_copy");

    private CorporateAccountMustBeVerified() {}

    static boolean applies(FormValues form) {
        var corporate = form.first("bank_account_info.bank_account_type")
                .filter("BANK_ACCOUNT_TYPE_CORPORATE"::equals)
                .isPresent();
        return corporate && form.all(PROOF_LETTER).isEmpty();
    }
}
