package org.partnerportal.acquiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.SystemActor;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.signing.AtOnce;
import org.partnerportal.signing.MerchantsAtTheirLink;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class MerchantOpeningTests {

    @Autowired
    private MerchantOpening opening;

    @Autowired
    private MerchantIds ids;

    @Autowired
    private SystemActor system;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationContext portal;

    private MerchantsAtTheirLink merchants;

    @BeforeEach
    void newPartners() {
        merchants = new MerchantsAtTheirLink(portal);
    }

    @Test
    void openingAgainGivesNoSecondNumber() {
        var id = merchants.awaitingSignature();
        merchants.sign(merchants.link(id));
        await().until(() -> status(id) == ApplicationStatus.FINISHED);
        var given = ids.find(id);

        system.run(() -> opening.open(id));

        assertThat(ids.find(id)).isEqualTo(given);
        assertThat(status(id)).isEqualTo(ApplicationStatus.FINISHED);
    }

    @Test
    void nothingIsOpenedBeforeTheSignature() {
        var id = merchants.awaitingSignature();

        system.run(() -> opening.open(id));

        assertThat(ids.find(id)).isEmpty();
        assertThat(status(id)).isEqualTo(ApplicationStatus.TO_BE_SIGNED);
    }

    @Test
    void twentyAtOnceGetTwentyNumbersAndTwentyForOneGetOne() {
        var one = MerchantApplicationId.next(clock);

        assertThat(AtOnce.times(20, () -> ids.give(MerchantApplicationId.next(clock))))
                .doesNotHaveDuplicates();
        assertThat(AtOnce.times(20, () -> ids.give(one))).hasSize(20).containsOnly(ids.give(one));
        assertThat(MerchantId.parse(ids.give(one).toString())).isPresent();
    }

    private ApplicationStatus status(MerchantApplicationId id) {
        return merchants.way().status(id);
    }
}
