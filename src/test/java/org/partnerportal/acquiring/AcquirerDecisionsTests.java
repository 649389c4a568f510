package org.partnerportal.acquiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.ApplicationNotFound;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.ApplicationSummary;
import org.partnerportal.onboarding.IllegalTransition;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.onboarding.ReasonMissing;
import org.partnerportal.onboarding.ReturnReason;
import org.partnerportal.onboarding.ReturnedItem;
import org.partnerportal.onboarding.SampleForms;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.signing.MerchantsAtTheirLink;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class AcquirerDecisionsTests {

    private static final List<ReturnedItem> AN_ITEM = List.of(new ReturnedItem(
            FieldPath.of("bank_account_info.account_number"), ReturnReason.MISMATCH, "Please check the number."));

    @Autowired
    private AcquirerDecisions decisions;

    @Autowired
    private ApplicationContext portal;

    private MerchantsAtTheirLink merchants;

    @BeforeEach
    void newPartners() {
        merchants = new MerchantsAtTheirLink(portal);
    }

    @Test
    void anApplicationWaitsUntilItIsDecided() {
        var id = merchants.awaitingDecision();

        assertThat(waiting()).containsExactly(id);
        assertThat(decided()).isEmpty();

        merchants.signOff(id);

        assertThat(waiting()).isEmpty();
        assertThat(decided()).containsExactly(id);
    }

    @Test
    void aCorporateAccountIsVerifiedNext() {
        assertThat(merchants.signOff(merchants.awaitingDecision())).isEqualTo(ApplicationStatus.ACCOUNT_VERIFICATION);
    }

    @Test
    void aPersonalAccountSkipsTheVerification() {
        var id = merchants.way().awaitingAcquirer(merchants.provider(), SampleForms.soleProprietor());

        assertThat(merchants.signOff(id)).isEqualTo(ApplicationStatus.TO_BE_SIGNED);
    }

    @Test
    void anotherAcquirerDoesNotEvenLearnOfIt() {
        var id = merchants.awaitingDecision();
        var version = merchants.version(id);
        var other = new MerchantsAtTheirLink(portal);

        other.asAcquirer(() -> {
            assertThat(decisions.waiting(null).rows()).isEmpty();
            assertThatThrownBy(() -> decisions.signOff(new SignOff(id, version)))
                    .isInstanceOf(ApplicationNotFound.class);
            assertThatThrownBy(() -> decisions.sendBack(new ReturnToProvider(id, version, AN_ITEM)))
                    .isInstanceOf(ApplicationNotFound.class);
            assertThatThrownBy(() -> decisions.refuse(new RefuseMerchant(id, version, "No.")))
                    .isInstanceOf(ApplicationNotFound.class);
            return id;
        });
        assertThat(merchants.way().status(id)).isEqualTo(ApplicationStatus.ACQUIRER_DECISION);
    }

    @Test
    void nobodyElseDecides() {
        var id = merchants.awaitingDecision();
        var command = new SignOff(id, merchants.version(id));

        for (var role : List.of(Role.PROVIDER_ADMIN, Role.REVIEWER, Role.LEAD_REVIEWER, Role.COMPLIANCE, Role.ADMIN)) {
            People.as(role, role.platform() ? null : merchants.provider(), "someone", () -> {
                assertThatThrownBy(() -> decisions.signOff(command)).isInstanceOf(AccessDeniedException.class);
                return id;
            });
        }
    }

    @Test
    void refusesToBeDecidedTwice() {
        var id = merchants.awaitingDecision();
        merchants.signOff(id);
        var version = merchants.version(id);

        merchants.asAcquirer(() -> {
            assertThatThrownBy(() -> decisions.signOff(new SignOff(id, version)))
                    .isInstanceOf(IllegalTransition.class);
            assertThatThrownBy(() -> decisions.refuse(new RefuseMerchant(id, version, "No.")))
                    .isInstanceOf(IllegalTransition.class);
            return id;
        });
    }

    @Test
    void aStaleClickChangesNothing() {
        var id = merchants.awaitingDecision();
        var stale = merchants.version(id) - 1;

        merchants.asAcquirer(() -> {
            assertThatThrownBy(() -> decisions.signOff(new SignOff(id, stale))).isInstanceOf(ChangedMeanwhile.class);
            return id;
        });
        assertThat(merchants.way().status(id)).isEqualTo(ApplicationStatus.ACQUIRER_DECISION);
    }

    @Test
    void returnsNothingWithoutAnItemAndRefusesNothingWithoutAReason() {
        var id = merchants.awaitingDecision();
        var version = merchants.version(id);

        merchants.asAcquirer(() -> {
            assertThatThrownBy(() -> decisions.sendBack(new ReturnToProvider(id, version, List.of())))
                    .isInstanceOf(ReasonMissing.class);
            assertThatThrownBy(() -> decisions.refuse(new RefuseMerchant(id, version, " ")))
                    .isInstanceOf(ReasonMissing.class);
            return id;
        });
        assertThat(merchants.way().status(id)).isEqualTo(ApplicationStatus.ACQUIRER_DECISION);
    }

    @Test
    void returnedItemsLeadBackToTheProvider() {
        var id = merchants.awaitingDecision();
        var command = new ReturnToProvider(id, merchants.version(id), AN_ITEM);

        merchants.asAcquirer(() -> {
            decisions.sendBack(command);
            return id;
        });

        assertThat(merchants.way().status(id)).isEqualTo(ApplicationStatus.REMEDIATION);
    }

    @Test
    void aRefusalIsTheEnd() {
        var id = merchants.awaitingDecision();
        var command = new RefuseMerchant(id, merchants.version(id), "Outside our risk appetite.");

        merchants.asAcquirer(() -> {
            decisions.refuse(command);
            return id;
        });

        assertThat(merchants.way().status(id)).isEqualTo(ApplicationStatus.DECLINED);
    }

    private List<MerchantApplicationId> waiting() {
        return merchants.asAcquirer(() -> decisions.waiting(null).rows().stream()
                .map(ApplicationSummary::id)
                .toList());
    }

    private List<MerchantApplicationId> decided() {
        return merchants.asAcquirer(() -> decisions.decided(null).rows().stream()
                .map(ApplicationSummary::id)
                .toList());
    }
}
