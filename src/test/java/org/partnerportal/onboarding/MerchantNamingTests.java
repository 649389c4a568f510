package org.partnerportal.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.partnerportal.catalogue.FormValues;

class MerchantNamingTests {

    private static final FormValues SHORT = FormValues.empty().with("business_info.merchant_shortname", "样例小吃");

    @Test
    void callsAMerchantByItsPapersBeforeItsShortName() {
        var certified = SHORT.with("subject_info.certificate_info.merchant_name", "样例学校");
        var licensed = certified.with("subject_info.business_license_info.merchant_name", "样例餐饮有限公司");

        assertThat(MerchantNaming.name(FormValues.empty())).isEmpty();
        assertThat(MerchantNaming.name(SHORT)).hasValue("样例小吃");
        assertThat(MerchantNaming.name(certified)).hasValue("样例学校");
        assertThat(MerchantNaming.name(licensed)).hasValue("样例餐饮有限公司");
    }

    @Test
    void cutsANameThatNoListCouldHold() {
        var endless = FormValues.empty().with("business_info.merchant_shortname", "长".repeat(500));

        assertThat(MerchantNaming.name(endless).orElseThrow()).hasSize(128);
    }
}
