package org.partnerportal.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.partnerportal.catalogue.FormValues;

class CorporateAccountMustBeVerifiedTests {

    private static final String TYPE = "bank_account_info.bank_account_type";
    private static final FormValues CORPORATE = FormValues.empty().with(TYPE, "BANK_ACCOUNT_TYPE_CORPORATE");

    @Test
    void asksForAnAmountWhereTheAccountIsAnOrganisations() {
        assertThat(CorporateAccountMustBeVerified.applies(CORPORATE)).isTrue();
    }

    @Test
    void trustsAProofLetter() {
        var proven = CORPORATE.with("subject_info.certificate_letter_copy", "018f0000-0000-7000-8000-000000000001");

        assertThat(CorporateAccountMustBeVerified.applies(proven)).isFalse();
    }

    @Test
    void leavesAPersonsAccountAndNoneAtAllAlone() {
        assertThat(CorporateAccountMustBeVerified.applies(CORPORATE.with(TYPE, "BANK_ACCOUNT_TYPE_PERSONAL")))
                .isFalse();
        assertThat(CorporateAccountMustBeVerified.applies(FormValues.empty())).isFalse();
    }
}
