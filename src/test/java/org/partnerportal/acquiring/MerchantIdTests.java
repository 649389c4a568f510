package org.partnerportal.acquiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MerchantIdTests {

    @Test
    void hasTenDigitsThatBeginWithSixteen() {
        assertThat(MerchantId.parse("1600000001")).contains(new MerchantId(1_600_000_001L));
        assertThat(MerchantId.parse("1500000001")).isEmpty();
        assertThat(MerchantId.parse("160000001")).isEmpty();
        assertThat(MerchantId.parse("16000000012")).isEmpty();
    }
}
