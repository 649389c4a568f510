package org.partnerportal.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The transition table, written down a second time: whoever changes it must mean it.
class ApplicationStatusTests {

    @ParameterizedTest
    @CsvSource({
        "DRAFT, SUBMITTED WITHDRAWN LAPSED",
        "SUBMITTED, IN_REVIEW WITHDRAWN",
        "IN_REVIEW, REMEDIATION SECOND_REVIEW ACQUIRER_DECISION DECLINED WITHDRAWN",
        "SECOND_REVIEW, IN_REVIEW ACQUIRER_DECISION DECLINED",
        "REMEDIATION, SUBMITTED WITHDRAWN LAPSED",
        "ACQUIRER_DECISION, ACCOUNT_VERIFICATION TO_BE_SIGNED REMEDIATION DECLINED",
        "ACCOUNT_VERIFICATION, TO_BE_SIGNED REMEDIATION WITHDRAWN LAPSED",
        "TO_BE_SIGNED, OPENING WITHDRAWN LAPSED",
        "OPENING, FINISHED",
        "FINISHED, ''",
        "DECLINED, ''",
        "WITHDRAWN, ''",
        "LAPSED, ''"
    })
    void goesWhereTheTableSaysAndNowhereElse(ApplicationStatus from, String to) {
        var legal = Arrays.stream(to.split(" "))
                .filter(word -> !word.isEmpty())
                .map(ApplicationStatus::valueOf)
                .collect(Collectors.toSet());

        for (var next : ApplicationStatus.values()) {
            assertThat(from.mayBecome(next)).as("%s to %s", from, next).isEqualTo(legal.contains(next));
        }
        assertThat(from.ended()).isEqualTo(legal.isEmpty());
    }

    @ParameterizedTest
    @EnumSource(ApplicationStatus.class)
    void nothingBecomesWhatItIs(ApplicationStatus status) {
        assertThat(status.mayBecome(status)).isFalse();
    }

    @Test
    void everyStatusCanBeReachedFromADraft() {
        var reached = EnumSet.of(ApplicationStatus.DRAFT);
        for (var round = 0; round < ApplicationStatus.values().length; round++) {
            var next = EnumSet.copyOf(reached);
            reached.forEach(status -> next.addAll(status.successors()));
            reached = next;
        }

        assertThat(reached).containsExactlyInAnyOrder(ApplicationStatus.values());
    }

    @ParameterizedTest
    @EnumSource(ApplicationStatus.class)
    void onlyTheProvidersTurnLetsTheFormBeChanged(ApplicationStatus status) {
        assertThat(status.editable()).isEqualTo(status.mayBecome(ApplicationStatus.SUBMITTED));
    }
}
