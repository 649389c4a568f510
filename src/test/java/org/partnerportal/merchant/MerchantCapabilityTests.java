package org.partnerportal.merchant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerportal.acquiring.MerchantId;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.Capability;

class MerchantCapabilityTests {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final AccountId PROVIDER = AccountId.random();
    private static final AccountId REVIEWER = AccountId.random();
    private static final AccountId COLLEAGUE = AccountId.random();
    private static final FieldPath DOMAIN = FieldPath.of("business_info.sales_info.web_info.domain");

    private final MerchantCapability product = MerchantCapability.requested(
            new CapabilityId(new MerchantId(1_600_000_001L), Capability.NATIVE), "SALES_SCENES_WEB", PROVIDER, NOON);

    @Test
    void nothingLeadsBackIntoReviewButAFreshRequest() {
        for (var state : CapabilityState.values()) {
            assertThat(state.mayBecome(CapabilityState.IN_REVIEW)).isEqualTo(state == CapabilityState.REQUESTED);
        }
    }

    @Test
    void onlyWhatIsOpenOrStoppedIsRestricted() {
        for (var state : EnumSet.of(CapabilityState.LIMITED, CapabilityState.STOPPED, CapabilityState.ACTIVE)) {
            assertThatThrownBy(() -> product.restrict(state, REVIEWER, "why", NOON))
                    .isInstanceOf(IllegalCapabilityStep.class);
        }
        handIn();
        assertThatThrownBy(() -> product.restrict(CapabilityState.ACTIVE, REVIEWER, "why", NOON))
                .isInstanceOf(IllegalCapabilityStep.class);
        activate();
        product.restrict(CapabilityState.LIMITED, COLLEAGUE, "complaints", NOON);
        product.restrict(CapabilityState.STOPPED, COLLEAGUE, "more complaints", NOON);
        product.restrict(CapabilityState.ACTIVE, COLLEAGUE, "settled", NOON);
        assertThat(product.standing().state()).isEqualTo(CapabilityState.ACTIVE);
    }

    @Test
    void isNotRestrictedWithoutAReason() {
        handIn();
        activate();
        assertThatThrownBy(() -> product.restrict(CapabilityState.STOPPED, REVIEWER, " ", NOON))
                .isInstanceOf(IllegalCapabilityStep.class);
        assertThat(product.standing().state()).isEqualTo(CapabilityState.ACTIVE);
    }

    @Test
    void isClaimedByOneReviewerAndDecidedByThatOne() {
        handIn();
        assertThat(product.claim(REVIEWER)).isTrue();
        assertThat(product.claim(COLLEAGUE)).isFalse();
        assertThatThrownBy(() -> product.activate(COLLEAGUE, NOON)).isInstanceOf(IllegalCapabilityStep.class);
        product.activate(REVIEWER, NOON);
        assertThatThrownBy(() -> product.decline(REVIEWER, "no", NOON)).isInstanceOf(IllegalCapabilityStep.class);
    }

    @Test
    void isNotReturnedWithoutAnItem() {
        handIn();
        product.claim(REVIEWER);
        assertThatThrownBy(() -> product.sendBack(REVIEWER, List.of(), "", NOON))
                .isInstanceOf(IllegalCapabilityStep.class);
        assertThat(product.standing().state()).isEqualTo(CapabilityState.IN_REVIEW);
    }

    @Test
    void returnedEvidenceIsMendedByAnotherValueAlone() {
        give("www.example.com");
        handIn();
        product.claim(REVIEWER);
        product.sendBack(REVIEWER, List.of(new ReturnedEvidence(DOMAIN, "no filing")), "", NOON);

        give("www.example.com");
        assertThat(product.evidence().returned()).noneMatch(ReturnedEvidence::mended);
        give("www.example.org");
        assertThat(product.evidence().returned()).allMatch(ReturnedEvidence::mended);
    }

    @Test
    void whatIsInReviewDoesNotChange() {
        handIn();
        assertThatThrownBy(() -> give("www.example.org")).isInstanceOf(IllegalCapabilityStep.class);
    }

    private void give(String domain) {
        product.give(Map.of(DOMAIN, List.of(domain)), Set.of(DOMAIN));
    }

    private void handIn() {
        product.handIn(PROVIDER, NOON);
    }

    private void activate() {
        product.claim(REVIEWER);
        product.activate(REVIEWER, NOON);
    }
}
