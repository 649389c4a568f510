package org.partnerportal.onboarding.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.uikit.Tone;

class ApplicationBadgesTests {

    @Test
    void everyStatusHasAnIconOfItsOwn() {
        var seen = new HashSet<VaadinIcon>();

        assertThat(ApplicationStatus.values()).allMatch(status -> seen.add(ApplicationBadges.icon(status)));
    }

    @ParameterizedTest
    @EnumSource(ApplicationStatus.class)
    void onlyASuccessLooksLikeOne(ApplicationStatus status) {
        assertThat(ApplicationBadges.tone(status) == Tone.SUCCESS).isEqualTo(status == ApplicationStatus.FINISHED);
        assertThat(ApplicationBadges.tone(status) == Tone.DANGER).isEqualTo(status == ApplicationStatus.DECLINED);
    }

    @ParameterizedTest
    @EnumSource(ApplicationStatus.class)
    void everyStatusBelongsToOneStageUnlessItEndedBeforeItsTime(ApplicationStatus status) {
        var stages = Stage.of(status);

        assertThat(stages).hasSize(status.ended() && status != ApplicationStatus.FINISHED ? 0 : 1);
    }

    @Test
    void theStagesFollowOneAnotherAsTheTableGoes() {
        var order = Stream.of(
                        ApplicationStatus.DRAFT,
                        ApplicationStatus.SUBMITTED,
                        ApplicationStatus.IN_REVIEW,
                        ApplicationStatus.ACQUIRER_DECISION,
                        ApplicationStatus.ACCOUNT_VERIFICATION,
                        ApplicationStatus.TO_BE_SIGNED,
                        ApplicationStatus.OPENING,
                        ApplicationStatus.FINISHED)
                .flatMap(Stage::of);

        assertThat(order).containsExactly(Stage.values());
    }
}
