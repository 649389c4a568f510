package org.partnerportal.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NormalisedAddressTests {

    @Test
    void isTheSameHoweverThePlaceIsWritten() {
        var plain = in("350102", "福建省福州市鼓楼区", "五四路1号A座3层301室");

        assertThat(in("350102", "福建省福州市鼓楼区", "福建省福州市鼓楼区五四路１号Ａ座三层３０１室")).isEqualTo(plain);
        assertThat(in("350102", "福建省福州市鼓楼区", "福州鼓楼五四路 1-A-3-301")).isEqualTo(plain);
        assertThat(in("350100", "福建省福州市", "鼓楼区五四路1号 A座 3楼 301")).isEqualTo(plain);
    }

    @Test
    void isAnotherInAnotherCityAtAnotherDoorOrInAnotherCompound() {
        var one = in("350100", "福建省福州市", "五四路1号A座301室");

        assertThat(in("350200", "福建省厦门市", "五四路1号A座301室")).isNotEqualTo(one);
        assertThat(in("350100", "福建省福州市", "五四路1号A座302室")).isNotEqualTo(one);
        assertThat(in("350100", "福建省福州市", "幸福小区3栋2单元501")).isNotEqualTo(in("350100", "福建省福州市", "阳光小区3栋2单元501"));
        assertThat(in("350100", "福建省福州市", "五四路11号1室")).isNotEqualTo(in("350100", "福建省福州市", "五四路1号11室"));
    }

    @Test
    void isNoneWhereTooLittleIsLeft() {
        assertThat(NormalisedAddress.of("350100", "福建省福州市", "福州市1号")).isEmpty();
    }

    private static String in(String region, String place, String address) {
        return NormalisedAddress.of(region, place, address).orElseThrow();
    }
}
