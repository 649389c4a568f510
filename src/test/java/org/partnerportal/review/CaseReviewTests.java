package org.partnerportal.review;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerportal.PortalTest;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.access.SystemActor;
import org.partnerportal.onboarding.ApplicationProgress;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.MerchantOnboarding;
import org.partnerportal.onboarding.ReturnReason;
import org.partnerportal.onboarding.ReturnedItem;
import org.partnerportal.onboarding.SendBack;
import org.partnerportal.onboarding.WithdrawApplication;
import org.partnerportal.screening.RiskLevel;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.ChangedMeanwhile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class CaseReviewTests {

    private static final Decision UNREADABLE = new Decision.Returned(ReturnReason.UNREADABLE, "门头照不清晰，请重新拍摄");

    @Autowired
    private ReviewStage stage;

    @Autowired
    private CaseReview review;

    @Autowired
    private SecondReview secondReview;

    @Autowired
    private CaseReading reading;

    @Autowired
    private CaseOpening opening;

    @Autowired
    private ApplicationProgress progress;

    @Autowired
    private MerchantOnboarding onboarding;

    @Autowired
    private SystemActor system;

    @Autowired
    private AbandonedClaims claims;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void opensACaseForWhatWasHandedIn() {
        var id = stage.aSubmittedCase();

        var found = stage.details(id);
        assertThat(found.summary().state()).isEqualTo(CaseState.UNCLAIMED);
        assertThat(found.summary().merchantName()).isNotBlank();
        assertThat(found.items()).isNotEmpty().allMatch(item -> item.state() == CaseItem.State.UNDECIDED);
        assertThat(status(id)).isEqualTo(ApplicationStatus.IN_REVIEW);
    }

    @Test
    void opensNoCaseTwice() {
        var id = stage.aClaimedCase();
        var application = stage.applicationOf(id);

        system.run(() -> opening.open(application));

        assertThat(stage.details(id).summary().state()).isEqualTo(CaseState.CLAIMED);
    }

    @Test
    void tellsWhoIsLateThatTheCaseIsTaken() {
        var id = stage.aSubmittedCase();
        var seen = stage.details(id).seen();
        stage.claim(id);

        assertThat(stage.<ClaimOutcome>colleague(() -> review.claim(seen)))
                .isInstanceOf(ClaimOutcome.AlreadyClaimed.class);
    }

    @Test
    void letsOneOfTwoReviewersWinWhoClaimAtOnce() throws Exception {
        for (var attempt = 0; attempt < 5; attempt++) {
            var seen = stage.details(stage.aSubmittedCase()).seen();

            assertThat(atOnce(
                            () -> stage.reviewer(() -> review.claim(seen)),
                            () -> stage.colleague(() -> review.claim(seen))))
                    .containsOnlyOnce(true);
        }
    }

    @Test
    void keepsOneOfTwoDecisionsMadeAtOnce() throws Exception {
        var id = stage.aClaimedCase();
        var seen = stage.details(id).seen();
        Supplier<Object> accept = () -> stage.reviewer(() -> {
            review.decideItem(new DecideItem(seen, ReviewStage.SERVICE_PHONE, new Decision.Accepted()));
            return new ClaimOutcome.Claimed();
        });

        assertThat(atOnce(accept, accept)).containsOnlyOnce(true);
    }

    @Test
    void sendsBackWhatIsReturnedAndAsksOnlyForThatAgain() {
        var id = stage.aClaimedCase();
        stage.reviewer(() -> {
            review.decideItem(new DecideItem(stage.details(id).seen(), ReviewStage.STORE_PICTURE, UNREADABLE));
            return id;
        });
        stage.acceptTheRest(id);

        assertThat(stage.<RemediationOutcome>reviewer(
                        () -> review.requestRemediation(stage.details(id).seen())))
                .isEqualTo(new RemediationOutcome.Requested(1));
        assertThat(status(id)).isEqualTo(ApplicationStatus.REMEDIATION);

        stage.mendAndSubmit(id, Map.of(ReviewStage.STORE_PICTURE, List.of("018f0000-0000-7000-8000-000000000002")));

        assertThat(stage.item(id, ReviewStage.STORE_PICTURE).state()).isEqualTo(CaseItem.State.UNDECIDED);
        assertThat(stage.item(id, ReviewStage.STORE_PICTURE).submitted().changed())
                .isTrue();
        assertThat(stage.item(id, ReviewStage.SERVICE_PHONE).state()).isEqualTo(CaseItem.State.ACCEPTED_BEFORE);
        assertThat(stage.item(id, ReviewStage.SERVICE_PHONE).acceptedIn()).isEqualTo(1);
        assertThat(stage.details(id).earlier()).hasSize(1);

        stage.claim(id);
        stage.acceptTheRest(id);

        assertThat(stage.<ApprovalOutcome>reviewer(
                        () -> review.approve(stage.details(id).seen())))
                .isEqualTo(new ApprovalOutcome.PassedToAcquirer());
        assertThat(status(id)).isEqualTo(ApplicationStatus.ACQUIRER_DECISION);
    }

    @Test
    void sendsNothingBackWithoutAnItem() {
        var id = stage.aClaimedCase();

        assertThat(stage.<RemediationOutcome>reviewer(
                        () -> review.requestRemediation(stage.details(id).seen())))
                .isEqualTo(new RemediationOutcome.NoItemReturned());
        assertThat(status(id)).isEqualTo(ApplicationStatus.IN_REVIEW);
    }

    @Test
    void doesNotPassWhatIsUndecided() {
        var id = stage.aClaimedCase();

        assertThat(stage.<ApprovalOutcome>reviewer(
                        () -> review.approve(stage.details(id).seen())))
                .isInstanceOf(ApprovalOutcome.ItemsUndecided.class);
        assertThat(status(id)).isEqualTo(ApplicationStatus.IN_REVIEW);
    }

    @Test
    void takesTwoPeopleToPassAHighRisk() {
        var id = stage.aHighRiskCase();
        stage.claim(id);
        stage.acceptTheRest(id);
        stage.reviewer(() -> review.approve(stage.details(id).seen()));

        assertThat(status(id)).isEqualTo(ApplicationStatus.SECOND_REVIEW);

        assertThat(stage.<SecondReviewOutcome>lead(
                        () -> secondReview.confirm(stage.details(id).seen())))
                .isEqualTo(new SecondReviewOutcome.Decided());
        assertThat(status(id)).isEqualTo(ApplicationStatus.ACQUIRER_DECISION);
    }

    @Test
    void keepsTheSecondDecisionFromALeadWhoMadeTheFirst() {
        var id = stage.aSubmittedCase();
        stage.lead(() -> review.claim(stage.details(id).seen()));
        stage.lead(() -> {
            var found = reading.find(id).orElseThrow();
            review.acceptItems(
                    found.seen(), found.items().stream().map(CaseItem::path).toList());
            return review.referToSecondReview(stage.details(id).seen());
        });

        assertThat(stage.<SecondReviewOutcome>lead(
                        () -> secondReview.confirm(stage.details(id).seen())))
                .isEqualTo(new SecondReviewOutcome.FirstDeciderMayNot());
        assertThat(status(id)).isEqualTo(ApplicationStatus.SECOND_REVIEW);
    }

    @Test
    void handsACaseBackToTheFirstReview() {
        var id = stage.aHighRiskCase();
        stage.claim(id);
        stage.acceptTheRest(id);
        stage.reviewer(() -> review.approve(stage.details(id).seen()));

        stage.lead(() -> secondReview.sendBack(stage.details(id).seen(), "请再核对印章"));

        assertThat(status(id)).isEqualTo(ApplicationStatus.IN_REVIEW);
        assertThat(stage.details(id).note()).isEqualTo("请再核对印章");
        assertThat(stage.details(id).offer().decideItems()).isTrue();
    }

    @Test
    void declinesForGood() {
        var id = stage.aClaimedCase();
        stage.reviewer(() -> {
            review.decline(stage.details(id).seen(), "主体不在可接入范围");
            return id;
        });

        assertThat(status(id)).isEqualTo(ApplicationStatus.DECLINED);
        assertThat(stage.details(id).outcome()).isEqualTo(CaseOutcome.DECLINED);
    }

    @Test
    void closesWhenTheProviderWithdraws() {
        var id = stage.aClaimedCase();
        var seen = stage.details(id).seen();
        var application = stage.applicationOf(id);
        stage.provider(() -> {
            var version = onboarding.form(application).orElseThrow().version();
            onboarding.withdraw(new WithdrawApplication(application, version, "不再经营"));
            return application;
        });

        assertThat(stage.details(id).outcome()).isEqualTo(CaseOutcome.WITHDRAWN);
        assertThatThrownBy(() -> stage.reviewer(() -> review.approve(seen))).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void waitsForTheProviderWhenTheAcquirerSendsBack() {
        var id = stage.aClaimedCase();
        stage.acceptTheRest(id);
        stage.reviewer(() -> review.approve(stage.details(id).seen()));
        var application = stage.applicationOf(id);
        stage.acquirer(() -> {
            progress.returnByAcquirer(new SendBack(
                    application,
                    List.of(new ReturnedItem(ReviewStage.SERVICE_PHONE, ReturnReason.MISMATCH, "号码无法接通"))));
            return application;
        });

        assertThat(stage.details(id).summary().state()).isEqualTo(CaseState.WAITING_FOR_PROVIDER);

        stage.mendAndSubmit(id, Map.of(ReviewStage.SERVICE_PHONE, List.of("0755-86013399")));

        assertThat(stage.details(id).summary().state()).isEqualTo(CaseState.UNCLAIMED);
        assertThat(stage.item(id, ReviewStage.SERVICE_PHONE).state()).isEqualTo(CaseItem.State.UNDECIDED);
        assertThat(stage.item(id, ReviewStage.STORE_PICTURE).state()).isEqualTo(CaseItem.State.ACCEPTED_BEFORE);
    }

    @Test
    void listsWhatIsDueFirstPageByPage() {
        stage.aSubmittedCase();
        stage.aSubmittedCase();

        var page = stage.reviewer(() -> reading.queue(QueueQuery.of(Shelf.UNCLAIMED), null));
        assertThat(page.rows()).hasSizeGreaterThan(1).isSortedAccordingTo(CaseReviewTests::turn);

        var first = page.rows().getFirst();
        var rest = stage.reviewer(() -> reading.queue(
                QueueQuery.of(Shelf.UNCLAIMED),
                new QueuePage.Position(requireNonNull(first.dueAt()), first.risk(), first.openedAt(), first.id())));
        assertThat(rest.rows()).extracting(CaseSummary::id).doesNotContain(first.id());
        assertThat(rest.rows().getFirst().id()).isEqualTo(page.rows().get(1).id());
    }

    @ParameterizedTest
    @EnumSource(Shelf.class)
    void readsOnEveryShelfBehindAnyPlaceHoweverNarrowed(Shelf shelf) {
        var id = stage.aSubmittedCase();
        var found = stage.details(id).summary();
        var place =
                new QueuePage.Position(found.openedAt().minusSeconds(1), RiskLevel.HIGH, found.openedAt(), found.id());
        var narrow = new QueueQuery(shelf, found.subjectType(), found.risk(), found.provider());

        for (var query : List.of(QueueQuery.of(shelf), narrow)) {
            assertThat(stage.<QueuePage>reviewer(() -> reading.queue(query, place))
                            .rows())
                    .as(query.toString())
                    .allMatch(row -> row.dueAt() == null || !row.dueAt().isBefore(place.turn()));
        }
    }

    @Test
    void takesNextWhatStandsAtTheTopOfTheQueue() {
        stage.aSubmittedCase();
        var top = stage.<QueuePage>reviewer(() -> reading.queue(QueueQuery.of(Shelf.UNCLAIMED), null))
                .rows()
                .getFirst();

        assertThat(stage.<Optional<ReviewCaseId>>reviewer(review::claimNext)).contains(top.id());
        assertThat(stage.details(top.id()).summary().state()).isEqualTo(CaseState.CLAIMED);
    }

    @Test
    void givesTwoWhoAskForTheNextCaseAtOnceTwoCases() throws Exception {
        stage.aSubmittedCase();
        stage.aSubmittedCase();
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(() -> {
                start.await();
                return stage.<Optional<ReviewCaseId>>reviewer(review::claimNext);
            });
            var other = threads.submit(() -> {
                start.await();
                return stage.<Optional<ReviewCaseId>>colleague(review::claimNext);
            });

            assertThat(one.get()).isPresent().isNotEqualTo(other.get());
            assertThat(other.get()).isPresent();
        }
    }

    @Test
    void stopsTheReviewersClockWhileTheProviderMends() {
        var id = stage.aClaimedCase();
        assertThat(stage.details(id).summary().dueAt()).isNotNull();
        stage.reviewer(() -> {
            review.decideItem(new DecideItem(stage.details(id).seen(), ReviewStage.STORE_PICTURE, UNREADABLE));
            return review.requestRemediation(stage.details(id).seen());
        });
        assertThat(stage.details(id).summary().dueAt()).isNull();

        stage.mendAndSubmit(id, Map.of(ReviewStage.STORE_PICTURE, List.of("018f0000-0000-7000-8000-000000000002")));

        assertThat(stage.details(id).summary().dueAt())
                .isAfter(stage.details(id).summary().openedAt());
    }

    @Test
    void takesBackWhatItsReviewerHasLeftLyingAndKeepsWhatWasDecided() {
        var lying = stage.aClaimedCase();
        var worked = stage.aClaimedCase();
        stage.reviewer(() -> {
            review.decideItem(
                    new DecideItem(stage.details(lying).seen(), ReviewStage.SERVICE_PHONE, new Decision.Accepted()));
            return lying;
        });
        leftLying(lying);

        system.run(claims::takeBack);

        assertThat(stage.details(lying).summary().state()).isEqualTo(CaseState.UNCLAIMED);
        assertThat(stage.item(lying, ReviewStage.SERVICE_PHONE).state()).isEqualTo(CaseItem.State.ACCEPTED);
        assertThat(stage.details(worked).summary().state()).isEqualTo(CaseState.CLAIMED);
    }

    private void leftLying(ReviewCaseId id) {
        jdbc.sql("update review_case set acted_at = acted_at - interval 20 day where id = ?")
                .param(BinaryIds.bytes(id.value()))
                .update();
    }

    @Test
    void putsAClaimedCaseOnItsReviewersOwnShelf() {
        var id = stage.aClaimedCase();

        assertThat(stage.<QueuePage>reviewer(() -> reading.queue(QueueQuery.of(Shelf.MINE), null))
                        .rows())
                .extracting(CaseSummary::id)
                .contains(id);
        assertThat(stage.<QueuePage>colleague(() -> reading.queue(QueueQuery.of(Shelf.MINE), null))
                        .rows())
                .extracting(CaseSummary::id)
                .doesNotContain(id);
    }

    @Test
    void offersAnAuditorNothingButTheReading() {
        var id = stage.aSubmittedCase();
        var seen = stage.details(id).seen();

        assertThat(People.<CaseDetails>as(
                                Role.AUDITOR,
                                null,
                                "auditor",
                                () -> reading.find(id).orElseThrow())
                        .offer())
                .isEqualTo(CaseOffer.nothing());
        assertThatThrownBy(() -> People.as(Role.AUDITOR, null, "auditor", () -> review.claim(seen)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void isClosedToPartners() {
        var id = stage.aSubmittedCase();
        var seen = stage.details(id).seen();

        assertThatThrownBy(() -> stage.provider(() -> reading.find(id))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> stage.acquirer(() -> review.claim(seen))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> stage.reviewer(() -> secondReview.confirm(seen)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> stage.reviewer(() -> {
                    review.takeOver(seen);
                    return id;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    private ApplicationStatus status(ReviewCaseId id) {
        return stage.reviewer(() ->
                stage.applications().find(stage.applicationOf(id)).orElseThrow().status());
    }

    private static int turn(CaseSummary one, CaseSummary other) {
        return Comparator.comparing(CaseSummary::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(CaseSummary::risk, Comparator.reverseOrder())
                .thenComparing(CaseSummary::openedAt)
                .compare(one, other);
    }

    /// Runs both at the same moment, and tells of each whether it went through.
    private static List<Boolean> atOnce(Supplier<?> one, Supplier<?> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> wentThrough(start, one));
            var second = threads.submit(() -> wentThrough(start, other));
            return List.of(result(first), result(second));
        }
    }

    private static boolean wentThrough(CyclicBarrier start, Supplier<?> work) throws Exception {
        start.await();
        try {
            return work.get() instanceof ClaimOutcome.Claimed;
        } catch (ChangedMeanwhile late) {
            return false;
        }
    }

    private static boolean result(Future<Boolean> future) throws Exception {
        return future.get();
    }
}
