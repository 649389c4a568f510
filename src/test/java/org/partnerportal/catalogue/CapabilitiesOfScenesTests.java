package org.partnerportal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnerportal.shared.Capability.APP;
import static org.partnerportal.shared.Capability.JSAPI;
import static org.partnerportal.shared.Capability.NATIVE;
import static org.partnerportal.shared.Capability.PAYMENT_CODE;
import static org.partnerportal.shared.Capability.WEWORK;

import org.junit.jupiter.api.Test;

class CapabilitiesOfScenesTests {

    private static final String SCENES = "business_info.sales_info.sales_scenes_type[]";

    @Test
    void eachSceneGrantsItsProducts() {
        assertThat(CapabilitiesOfScenes.of(selling("SALES_SCENES_STORE")))
                .containsExactlyInAnyOrder(PAYMENT_CODE, JSAPI);
        assertThat(CapabilitiesOfScenes.of(selling("SALES_SCENES_MP"))).containsExactly(JSAPI);
        assertThat(CapabilitiesOfScenes.of(selling("SALES_SCENES_MINI_PROGRAM")))
                .containsExactly(JSAPI);
        assertThat(CapabilitiesOfScenes.of(selling("SALES_SCENES_WEB"))).containsExactlyInAnyOrder(JSAPI, NATIVE);
        assertThat(CapabilitiesOfScenes.of(selling("SALES_SCENES_APP"))).containsExactly(APP);
        assertThat(CapabilitiesOfScenes.of(selling("SALES_SCENES_WEWORK"))).containsExactly(WEWORK);
    }

    @Test
    void severalScenesGrantTheProductsOfEach() {
        assertThat(CapabilitiesOfScenes.of(selling("SALES_SCENES_APP", "SALES_SCENES_WEB")))
                .containsExactlyInAnyOrder(APP, JSAPI, NATIVE);
    }

    @Test
    void aMicroMerchantGetsWhatAShopGets() {
        var micro = FormValues.empty().with("subject_info.subject_type", "SUBJECT_TYPE_MICRO");

        assertThat(CapabilitiesOfScenes.of(micro)).containsExactlyInAnyOrder(PAYMENT_CODE, JSAPI);
    }

    @Test
    void knowsEverySceneOfTheCatalogue() {
        assertThat(new FieldCatalogue().field(FieldPath.of(SCENES)).values())
                .isNotEmpty()
                .allSatisfy(scene ->
                        assertThat(CapabilitiesOfScenes.of(selling(scene))).isNotEmpty());
    }

    private static FormValues selling(String... scenes) {
        return FormValues.empty().with(SCENES, scenes);
    }
}
