package org.partnerportal.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.validation.FormChecks;

class GatheringTests {

    private static final FieldCatalogue CATALOGUE = new FieldCatalogue();
    private static final SubmissionToScreen SUBMISSION = new SubmissionToScreen(
            new MerchantApplicationId(7),
            PartnerId.random(),
            1,
            FormValues.empty().with("subject_info.finance_institution", "true"),
            LocalDate.of(2026, 11, 24));

    private final Failing failing = new Failing();
    private final Gathering gathering =
            new Gathering(List.of(new RuleFindings(CATALOGUE, new FormChecks(CATALOGUE)), failing));

    @Test
    void isTriedAgainWhileASourceFails() {
        assertThatThrownBy(() -> gathering.gather(SUBMISSION, 1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> gathering.gather(SUBMISSION, 2)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void goesOnWithoutASourceThatFailedThriceAndSaysSo() {
        var outcome = gathering.gather(SUBMISSION, 3);

        assertThat(outcome.state()).isEqualTo(ScreeningState.INCOMPLETE);
        assertThat(outcome.findings())
                .anyMatch(finding -> finding.code().equals(ScreeningOutcome.NOT_SCREENED)
                        && finding.compared().contains("@screening.source.failing"));
    }

    @Test
    void asksNoSourceAgainThatMayHaveKilledItsNode() {
        var outcome = gathering.gather(SUBMISSION, 4);

        assertThat(failing.asked).isZero();
        assertThat(outcome.state()).isEqualTo(ScreeningState.INCOMPLETE);
    }

    @Test
    void keepsTheRiskThatTheRulesSeeEvenThen() {
        assertThat(gathering.gather(SUBMISSION, 4).risk()).isEqualTo(RiskLevel.HIGH);
    }

    private static final class Failing implements FindingSource {

        private int asked;

        @Override
        public String name() {
            return "failing";
        }

        @Override
        public List<Finding> findings(SubmissionToScreen submission) {
            asked++;
            throw new IllegalStateException("planted");
        }
    }
}
