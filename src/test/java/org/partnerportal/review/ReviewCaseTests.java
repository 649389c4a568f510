package org.partnerportal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.onboarding.ReasonMissing;
import org.partnerportal.onboarding.ReturnReason;
import org.partnerportal.screening.RiskLevel;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.shared.PartnerId;

class ReviewCaseTests {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final AccountId REVIEWER = AccountId.random();
    private static final AccountId LEAD = AccountId.random();
    private static final FieldPath LICENCE = FieldPath.of("subject_info.business_license_info.license_copy");
    private static final FieldPath NAME = FieldPath.of("subject_info.business_license_info.merchant_name");
    private static final FieldPath WEB = FieldPath.of("business_info.sales_info.web_info.domain");
    private static final Decision ACCEPTED = new Decision.Accepted();
    private static final Decision RETURNED = new Decision.Returned(ReturnReason.UNREADABLE, "请重新拍摄");

    @Test
    void isClaimedByOneReviewerAtATime() {
        var reviewCase = aCase(RiskLevel.LOW);
        reviewCase.claim(REVIEWER, NOW);

        assertThat(reviewCase.heldByAnotherThan(LEAD)).contains(REVIEWER);
        assertThat(reviewCase.heldByAnotherThan(REVIEWER)).isEmpty();
        assertThatThrownBy(() -> reviewCase.claim(LEAD, NOW)).isInstanceOf(StepNotPossible.class);
    }

    @Test
    void goesBackToTheQueueByItsHolderAlone() {
        var reviewCase = aClaimedCase(RiskLevel.LOW);

        assertThatThrownBy(() -> reviewCase.release(LEAD)).isInstanceOf(NotTheClaimer.class);
        reviewCase.release(REVIEWER);

        assertThat(reviewCase.standing().state()).isEqualTo(CaseState.UNCLAIMED);
    }

    @Test
    void canBeTakenOverByALead() {
        var reviewCase = aClaimedCase(RiskLevel.LOW);
        reviewCase.takeOver(LEAD, NOW);

        assertThat(reviewCase.heldByAnotherThan(REVIEWER)).contains(LEAD);
    }

    @Test
    void letsOnlyTheClaimerDecide() {
        var unclaimed = aCase(RiskLevel.LOW);
        var claimed = aClaimedCase(RiskLevel.LOW);

        assertThatThrownBy(() -> unclaimed.decide(Map.of(NAME, ACCEPTED), REVIEWER, NOW))
                .isInstanceOf(StepNotPossible.class);
        assertThatThrownBy(() -> claimed.decide(Map.of(NAME, ACCEPTED), LEAD, NOW))
                .isInstanceOf(NotTheClaimer.class);
        assertThatThrownBy(() -> claimed.approve(LEAD)).isInstanceOf(NotTheClaimer.class);
        assertThatThrownBy(() -> claimed.decline(LEAD)).isInstanceOf(NotTheClaimer.class);
    }

    @Test
    void decidesOnlyWhatWasHandedIn() {
        var reviewCase = aClaimedCase(RiskLevel.LOW);

        assertThatThrownBy(() -> reviewCase.decide(Map.of(FieldPath.of("elsewhere"), ACCEPTED), REVIEWER, NOW))
                .isInstanceOf(ItemNotInCase.class);
    }

    @Test
    void returnsNothingWithoutAReasonInWords() {
        assertThatThrownBy(() -> new Decision.Returned(ReturnReason.OTHER, "  "))
                .isInstanceOf(ReasonMissing.class);
    }

    @Test
    void asksForNoRemediationWithoutAnItem() {
        var reviewCase = aClaimedCase(RiskLevel.LOW);
        reviewCase.decide(Map.of(LICENCE, ACCEPTED, NAME, ACCEPTED), REVIEWER, NOW);

        assertThat(reviewCase.requestRemediation(REVIEWER)).isEqualTo(new RemediationOutcome.NoItemReturned());
        assertThat(reviewCase.standing().state()).isEqualTo(CaseState.CLAIMED);
    }

    @Test
    void waitsForTheProviderOnceItemsWentBack() {
        var reviewCase = aClaimedCase(RiskLevel.LOW);
        reviewCase.decide(Map.of(LICENCE, RETURNED), REVIEWER, NOW);

        assertThat(reviewCase.requestRemediation(REVIEWER)).isEqualTo(new RemediationOutcome.Requested(1));
        assertThat(reviewCase.standing().state()).isEqualTo(CaseState.WAITING_FOR_PROVIDER);
        assertThatThrownBy(() -> reviewCase.requestRemediation(REVIEWER)).isInstanceOf(StepNotPossible.class);
    }

    @Test
    void passesOnlyWhenEveryRequiredItemIsAccepted() {
        var reviewCase = aClaimedCase(RiskLevel.LOW);
        reviewCase.decide(Map.of(LICENCE, ACCEPTED), REVIEWER, NOW);

        assertThat(reviewCase.approve(REVIEWER)).isEqualTo(new ApprovalOutcome.ItemsUndecided(List.of(NAME)));

        reviewCase.decide(Map.of(NAME, ACCEPTED), REVIEWER, NOW);

        assertThat(reviewCase.approve(REVIEWER)).isEqualTo(new ApprovalOutcome.PassedToAcquirer());
        assertThat(reviewCase.standing().outcome()).isEqualTo(CaseOutcome.APPROVED);
    }

    @Test
    void doesNotPassWithAReturnedItemEvenAnOptionalOne() {
        var reviewCase = aFullyAcceptedCase(RiskLevel.LOW);
        reviewCase.decide(Map.of(WEB, RETURNED), REVIEWER, NOW);

        assertThat(reviewCase.approve(REVIEWER)).isEqualTo(new ApprovalOutcome.ItemsReturned(List.of(WEB)));
        assertThat(reviewCase.referToSecondReview(REVIEWER)).isEqualTo(new ApprovalOutcome.ItemsReturned(List.of(WEB)));
    }

    @Test
    void letsALaterDecisionTakeTheEarlierOnesPlace() {
        var reviewCase = aFullyAcceptedCase(RiskLevel.LOW);
        reviewCase.decide(Map.of(NAME, RETURNED), REVIEWER, NOW);
        reviewCase.decide(Map.of(NAME, ACCEPTED), REVIEWER, NOW);

        assertThat(reviewCase.approve(REVIEWER)).isEqualTo(new ApprovalOutcome.PassedToAcquirer());
    }

    @Test
    void takesASecondPersonWhereTheRiskIsHigh() {
        var reviewCase = aFullyAcceptedCase(RiskLevel.HIGH);

        assertThat(reviewCase.approve(REVIEWER)).isEqualTo(new ApprovalOutcome.ReferredToSecondReview());
        assertThat(reviewCase.standing().state()).isEqualTo(CaseState.SECOND_REVIEW);
    }

    @Test
    void isNeverConfirmedByTheFirstDecider() {
        var reviewCase = aFullyAcceptedCase(RiskLevel.HIGH);
        reviewCase.approve(REVIEWER);

        assertThat(reviewCase.confirm(REVIEWER)).isEqualTo(new SecondReviewOutcome.FirstDeciderMayNot());
        assertThat(reviewCase.declineInSecondReview(REVIEWER)).isEqualTo(new SecondReviewOutcome.FirstDeciderMayNot());
        assertThat(reviewCase.sendBack(REVIEWER, "look again", NOW))
                .isEqualTo(new SecondReviewOutcome.FirstDeciderMayNot());
        assertThat(reviewCase.standing().state()).isEqualTo(CaseState.SECOND_REVIEW);

        assertThat(reviewCase.confirm(LEAD)).isEqualTo(new SecondReviewOutcome.Decided());
        assertThat(reviewCase.standing().outcome()).isEqualTo(CaseOutcome.APPROVED);
    }

    @Test
    void goesBackToWhoDecidedFirstWithANote() {
        var reviewCase = aFullyAcceptedCase(RiskLevel.HIGH);
        reviewCase.approve(REVIEWER);

        assertThatThrownBy(() -> reviewCase.sendBack(LEAD, " ", NOW)).isInstanceOf(ReasonMissing.class);
        reviewCase.sendBack(LEAD, "the seal", NOW);

        assertThat(reviewCase.heldByAnotherThan(LEAD)).contains(REVIEWER);
        assertThat(reviewCase.standing().note()).isEqualTo("the seal");
    }

    @Test
    void beginsAFreshRoundWithTheNextSubmission() {
        var reviewCase = aClaimedCase(RiskLevel.LOW);
        reviewCase.decide(Map.of(LICENCE, RETURNED, NAME, ACCEPTED), REVIEWER, NOW);
        reviewCase.requestRemediation(REVIEWER);

        reviewCase.reopen(merchant(RiskLevel.LOW), round(2, reviewCase.round()));

        assertThat(reviewCase.standing().state()).isEqualTo(CaseState.UNCLAIMED);
        assertThat(reviewCase.round().undecided()).containsExactly(LICENCE);
        assertThat(reviewCase.round().acceptedIn(NAME)).isEqualTo(1);
    }

    @Test
    void staysAsItEndedWhenTheApplicationEndsLater() {
        var reviewCase = aFullyAcceptedCase(RiskLevel.LOW);
        reviewCase.approve(REVIEWER);
        reviewCase.close(CaseOutcome.WITHDRAWN);

        assertThat(reviewCase.standing().outcome()).isEqualTo(CaseOutcome.APPROVED);
    }

    @Test
    void comesBackAfterTheAcquirerSentItBack() {
        var reviewCase = aFullyAcceptedCase(RiskLevel.LOW);
        reviewCase.approve(REVIEWER);
        reviewCase.suspend();

        assertThat(reviewCase.standing().state()).isEqualTo(CaseState.WAITING_FOR_PROVIDER);
        assertThat(reviewCase.standing().outcome()).isNull();
    }

    @Test
    void tellsWhoSawAnOlderVersion() {
        var reviewCase = aCase(RiskLevel.LOW);

        assertThatThrownBy(() -> reviewCase.requireUnchangedSince(7)).isInstanceOf(ChangedMeanwhile.class);
    }

    private static ReviewCase aFullyAcceptedCase(RiskLevel risk) {
        var reviewCase = aClaimedCase(risk);
        reviewCase.decide(Map.of(LICENCE, ACCEPTED, NAME, ACCEPTED), REVIEWER, NOW);
        return reviewCase;
    }

    private static ReviewCase aClaimedCase(RiskLevel risk) {
        var reviewCase = aCase(risk);
        reviewCase.claim(REVIEWER, NOW);
        return reviewCase;
    }

    private static ReviewCase aCase(RiskLevel risk) {
        var origin = new ReviewCase.Origin(ReviewCaseId.random(), new MerchantApplicationId(7), PartnerId.random());
        return ReviewCase.open(origin, merchant(risk), round(1, null));
    }

    private static ReviewCase.Merchant merchant(RiskLevel risk) {
        return new ReviewCase.Merchant("海风茶室", "SUBJECT_TYPE_ENTERPRISE", risk);
    }

    private static Round round(int revision, @Nullable Round before) {
        return Round.begin(
                revision,
                NOW,
                new Checklist(List.of(
                        new Checklist.Item(LICENCE, true, before == null ? null : before.acceptedIn(LICENCE)),
                        new Checklist.Item(NAME, true, before == null ? null : before.acceptedIn(NAME)),
                        new Checklist.Item(WEB, false, null))));
    }
}
