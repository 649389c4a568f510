package org.partnerportal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerportal.access.Actor;
import org.partnerportal.access.Role;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.screening.RiskLevel;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.PartnerId;

/// Every step of a case against every state it can be in.
class ReviewCaseStatesTests {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final AccountId REVIEWER = AccountId.random();
    private static final AccountId LEAD = AccountId.random();
    private static final FieldPath LICENCE = FieldPath.of("subject_info.business_license_info.license_copy");

    record Step(String name, CaseState from, Consumer<ReviewCase> taken) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Step> STEPS = List.of(
            new Step("claim", CaseState.UNCLAIMED, each -> each.claim(REVIEWER, NOW)),
            new Step("take over", CaseState.CLAIMED, each -> each.takeOver(LEAD, NOW)),
            new Step("release", CaseState.CLAIMED, each -> each.release(REVIEWER)),
            new Step(
                    "decide",
                    CaseState.CLAIMED,
                    each -> each.decide(Map.of(LICENCE, new Decision.Accepted()), REVIEWER, NOW)),
            new Step("ask for remediation", CaseState.CLAIMED, each -> each.requestRemediation(REVIEWER)),
            new Step("approve", CaseState.CLAIMED, each -> each.approve(REVIEWER)),
            new Step("refer", CaseState.CLAIMED, each -> each.referToSecondReview(REVIEWER)),
            new Step("decline", CaseState.CLAIMED, each -> each.decline(REVIEWER)),
            new Step("confirm", CaseState.SECOND_REVIEW, each -> each.confirm(LEAD)),
            new Step("send back", CaseState.SECOND_REVIEW, each -> each.sendBack(LEAD, "Look at page 2.", NOW)),
            new Step("decline at last", CaseState.SECOND_REVIEW, each -> each.declineInSecondReview(LEAD)));

    @ParameterizedTest
    @MethodSource("elsewhere")
    void noStepIsTakenFromAnotherState(Step step, CaseState state) {
        var reviewCase = in(state);

        assertThatThrownBy(() -> step.taken().accept(reviewCase)).isInstanceOf(StepNotPossible.class);

        assertThat(reviewCase.standing().state()).isEqualTo(state);
        assertThat(reviewCase.takeEvents()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void onlyWhatTheCaseAllowsIsOffered(CaseState state) {
        var reader = new Actor(REVIEWER, "Reviewer", Set.of(Role.REVIEWER), null);

        var offer = WhatMayBeDone.by(reader, in(state));

        assertThat(offer.claim()).isEqualTo(state == CaseState.UNCLAIMED);
        assertThat(offer.release()).isEqualTo(state == CaseState.CLAIMED);
        assertThat(offer.decideItems()).isEqualTo(state == CaseState.CLAIMED);
        assertThat(offer.steps().stream().anyMatch(CaseOffer.Step::possible)).isEqualTo(state == CaseState.CLAIMED);
    }

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void whoOnlyReadsIsOfferedNothing(CaseState state) {
        for (var role : EnumSet.of(Role.COMPLIANCE, Role.AUDITOR)) {
            var reader = new Actor(AccountId.random(), "Reader", Set.of(role), null);

            assertThat(WhatMayBeDone.by(reader, in(state))).isEqualTo(CaseOffer.nothing());
        }
    }

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void isSuspendedOnceAndClosedOnce(CaseState state) {
        var suspended = in(state);
        suspended.suspend();
        suspended.takeEvents();
        suspended.suspend();
        assertThat(suspended.takeEvents()).isEmpty();

        var closed = in(state);
        closed.close(CaseOutcome.DECLINED);
        closed.takeEvents();
        closed.close(CaseOutcome.APPROVED);
        assertThat(closed.takeEvents()).isEmpty();
        assertThat(closed.standing().state()).isEqualTo(CaseState.CLOSED);
    }

    private static Stream<Arguments> elsewhere() {
        return STEPS.stream()
                .flatMap(step -> Stream.of(CaseState.values())
                        .filter(state -> state != step.from())
                        .map(state -> Arguments.of(step, state)));
    }

    private static ReviewCase in(CaseState state) {
        var origin = new ReviewCase.Origin(ReviewCaseId.random(), new MerchantApplicationId(7), PartnerId.random());
        var merchant = new ReviewCase.Merchant("海风茶室", "SUBJECT_TYPE_ENTERPRISE", RiskLevel.LOW);
        var checklist = new Checklist(List.of(new Checklist.Item(LICENCE, true, null)));
        return new ReviewCase(
                origin, merchant, standing(state), Round.begin(1, NOW, checklist), CaseClock.unstarted(), 3);
    }

    private static CaseStanding standing(CaseState state) {
        var claim = state == CaseState.CLAIMED ? new CaseStanding.Claim(REVIEWER, NOW) : null;
        var first = state == CaseState.SECOND_REVIEW ? REVIEWER : null;
        @Nullable CaseOutcome outcome = state == CaseState.CLOSED ? CaseOutcome.APPROVED : null;
        return new CaseStanding(state, claim, first, outcome, null);
    }
}
