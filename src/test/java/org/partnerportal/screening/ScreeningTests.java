package org.partnerportal.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.review.ReviewStage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ScreeningTests {

    private static final FieldPath NAME = FieldPath.of("business_info.merchant_shortname");
    private static final Finding ODD =
            new Finding("screening.finding.age", Severity.WARNING, NAME, "张*", "", "x\u3000y");

    @Autowired
    private ReviewStage stage;

    @Autowired
    private ScreeningReading reading;

    @Autowired
    private ScreeningRuns runs;

    @Autowired
    private Clock clock;

    @Test
    void isDoneBeforeTheCaseOpens() {
        var id = stage.aSubmittedCase();

        var result = stage.details(id).screening().orElseThrow();

        assertThat(result.state()).isEqualTo(ScreeningState.DONE);
        assertThat(stage.details(id).summary().risk()).isEqualTo(result.risk());
    }

    @Test
    void makesAFinancialInstitutionAHighRisk() {
        var result = stage.details(stage.aHighRiskCase()).screening().orElseThrow();

        assertThat(result.risk()).isEqualTo(RiskLevel.HIGH);
        assertThat(result.reasons()).contains("screening.finding.finance-institution");
    }

    @Test
    void keepsWhatWasCompared() {
        var application = new MerchantApplicationId(71);
        runs.begin(application, 1);

        runs.finish(application, 1, ScreeningOutcome.of(List.of(ODD), List.of()), clock.instant());

        assertThat(runs.find(application, 1).orElseThrow().findings()).containsExactly(ODD);
    }

    @Test
    void isWrittenDownOnceThoughTwoNodesDidIt() {
        var application = new MerchantApplicationId(72);
        runs.begin(application, 1);
        runs.finish(application, 1, ScreeningOutcome.of(List.of(ODD), List.of()), clock.instant());

        runs.finish(application, 1, ScreeningOutcome.of(List.of(), List.of()), clock.instant());

        assertThat(runs.find(application, 1).orElseThrow().findings()).hasSize(1);
    }

    @Test
    void countsItsAttemptsBeforeTheyAreMade() {
        var application = new MerchantApplicationId(73);

        assertThat(runs.begin(application, 1)).isEqualTo(1);
        assertThat(runs.begin(application, 1)).isEqualTo(2);
        assertThat(runs.find(application, 1)).isEmpty();
    }

    @Test
    void isNothingAPartnerMayRead() {
        var application = stage.applicationOf(stage.aSubmittedCase());

        assertThatThrownBy(() -> stage.provider(() -> reading.find(application, 1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> stage.acquirer(() -> reading.find(application, 1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(People.as(Role.AUDITOR, null, "auditor", () -> reading.find(application, 1)))
                .isPresent();
    }
}
