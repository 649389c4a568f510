package org.partnerportal.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.partnerportal.document.RetentionBasis;
import org.partnerportal.onboarding.ApplicationStatus;

class RetentionRulesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);

    private final RetentionRules rules = new RetentionRules(90);

    @Test
    void keepsACustomersPapersTenYears() {
        assertThat(rules.lastDay(RetentionBasis.CUSTOMER, DAY)).contains(LocalDate.of(2036, 2, 28));
        assertThat(rules.lastDay(RetentionBasis.DECLINED, DAY)).contains(LocalDate.of(2036, 2, 28));
    }

    @Test
    void keepsWhatNobodyDecidedThreeYearsAndWhatWasNeverHandedInNinetyDays() {
        assertThat(rules.lastDay(RetentionBasis.NOT_DECIDED, DAY)).contains(LocalDate.of(2029, 2, 28));
        assertThat(rules.lastDay(RetentionBasis.NEVER_SUBMITTED, DAY)).contains(LocalDate.of(2026, 5, 29));
    }

    @Test
    void setsNoDayWhileTheApplicationIsUnderWay() {
        assertThat(rules.lastDay(RetentionBasis.UNDER_WAY, DAY)).isEmpty();
        assertThat(RetentionRules.basis(ApplicationStatus.REMEDIATION, 1)).isEqualTo(RetentionBasis.UNDER_WAY);
    }

    @Test
    void tellsWhatWasHandedInFromWhatWasNot() {
        assertThat(RetentionRules.basis(ApplicationStatus.LAPSED, 0)).isEqualTo(RetentionBasis.NEVER_SUBMITTED);
        assertThat(RetentionRules.basis(ApplicationStatus.WITHDRAWN, 1)).isEqualTo(RetentionBasis.NOT_DECIDED);
        assertThat(RetentionRules.basis(ApplicationStatus.DECLINED, 1)).isEqualTo(RetentionBasis.DECLINED);
        assertThat(RetentionRules.basis(ApplicationStatus.FINISHED, 1)).isEqualTo(RetentionBasis.CUSTOMER);
    }

    @Test
    void refusesToDestroyAtOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RetentionRules(0));
    }
}
