package org.partnerportal.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.OftenReturned;
import org.partnerportal.preflight.ReviewExperience.Known;

class ReturnsOfTheLastYearTests {

    private static final FieldPath INDOOR = FieldPath.of("business_info.sales_info.biz_store_info.indoor_pic[]");
    private static final FieldPath NAME = FieldPath.of("business_info.merchant_shortname");

    @Test
    void tellsWhatWasSentBackMostOftenFirst() {
        assertThat(ReturnsOfTheLastYear.told(new Known(9, Map.of(NAME, 2, INDOOR, 7))))
                .containsExactly(new OftenReturned(INDOOR, 7, 9), new OftenReturned(NAME, 2, 9));
    }

    @Test
    void tellsNothingOfTooFew() {
        assertThat(ReturnsOfTheLastYear.told(new Known(4, Map.of(INDOOR, 4)))).isEmpty();
        assertThat(ReturnsOfTheLastYear.told(new Known(5, Map.of(INDOOR, 1)))).isEmpty();
    }

    @Test
    void tellsNothingThatIsRare() {
        assertThat(ReturnsOfTheLastYear.told(new Known(11, Map.of(INDOOR, 2)))).isEmpty();
    }
}
