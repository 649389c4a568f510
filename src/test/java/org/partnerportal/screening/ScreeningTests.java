package org.partnerportal.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.access.SystemActor;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.ApplicationContent;
import org.partnerportal.onboarding.Fixtures;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.review.ReviewStage;
import org.partnerportal.samples.SamplePacks;
import org.partnerportal.shared.SchemeTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ScreeningTests {

    private static final FieldPath NAME = FieldPath.of("business_info.merchant_shortname");
    private static final Finding ODD =
            new Finding("screening.finding.age", Severity.WARNING, NAME, "张*", "", "x\u3000y");

    private static final Finding DIFFERENT =
            new Finding(PaperFindings.DIFFERS, Severity.WARNING, NAME, "张*", "章*", "@screening.paper.BUSINESS_LICENCE");

    @Autowired
    private ReviewStage stage;

    @Autowired
    private ScreeningReading reading;

    @Autowired
    private ScreeningRuns runs;

    @Autowired
    private PaperFindings papers;

    @Autowired
    private ApplicationContent applications;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private SystemActor system;

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
    void isDoneAgainForAPaperThatWasReadSince() {
        var application = new MerchantApplicationId(74);
        runs.begin(application, 1);
        var unread = new Finding(PaperFindings.NOT_READ, Severity.INFO, NAME);
        runs.finish(application, 1, ScreeningOutcome.of(List.of(unread), List.of()), clock.instant());

        runs.renew(application, 1, PaperFindings.CODES, List.of(DIFFERENT));
        runs.renew(application, 1, PaperFindings.CODES, List.of(DIFFERENT));

        var result = runs.find(application, 1).orElseThrow();
        assertThat(result.findings()).containsExactly(DIFFERENT);
        assertThat(result.risk()).isEqualTo(RiskLevel.MEDIUM);
        assertThat(result.reasons()).containsExactly(PaperFindings.DIFFERS);
    }

    @Test
    void isNotDoneAgainBeforeItHasEnded() {
        var application = new MerchantApplicationId(75);
        runs.begin(application, 1);

        runs.renew(application, 1, PaperFindings.CODES, List.of(DIFFERENT));

        assertThat(runs.find(application, 1)).isEmpty();
    }

    @Test
    void weighsTheOpenCaseAnewForAPaperThatWasReadSince() {
        var id = stage.aSubmittedCase();
        var alert = new Finding(PaperFindings.DIFFERS, Severity.ALERT, NAME, "a", "b");

        runs.renew(stage.applicationOf(id), 1, PaperFindings.CODES, List.of(alert));

        assertThat(stage.details(id).summary().risk()).isEqualTo(RiskLevel.HIGH);
    }

    @Test
    void saysWhichPapersAreStillBeingRead() {
        var provider = fixtures.aPair().provider();
        var id = fixtures.aSubmittedApplication(provider, SamplePacks.SOLE_PROPRIETOR);
        var found = new ArrayList<Finding>();

        system.run(() -> found.addAll(papers.findings(
                new SubmissionToScreen(id, provider, 1, applications.submitted(id), SchemeTime.today(clock)))));

        assertThat(found)
                .isNotEmpty()
                .allMatch(finding -> finding.code().equals(PaperFindings.NOT_READ))
                .allMatch(finding -> finding.severity() == Severity.INFO);
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
