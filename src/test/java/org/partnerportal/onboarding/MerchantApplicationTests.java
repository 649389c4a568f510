package org.partnerportal.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.onboarding.MerchantApplication.Content;
import org.partnerportal.onboarding.MerchantApplication.Origin;
import org.partnerportal.onboarding.MerchantApplication.Standing;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.PartnerId;

class MerchantApplicationTests {

    record Step(ApplicationStatus from, ApplicationStatus to) {}

    private static final Instant THEN = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant NOW = Instant.parse("2026-03-05T09:30:00Z");
    private static final AccountId SOMEBODY = AccountId.random();
    private static final PartnerId ACQUIRER = PartnerId.random();
    private static final FieldPath CODE = FieldPath.of("business_code");
    private static final FieldPath PHONE = FieldPath.of("contact_info.mobile_phone");
    private static final FieldPath NAME = FieldPath.of("business_info.merchant_shortname");
    private static final ReturnedItem PHONE_AGAIN =
            new ReturnedItem(PHONE, ReturnReason.IMPLAUSIBLE, "Nobody answers.");
    private static final FormValues FORM =
            FormValues.empty().with(CODE.value(), "APPLY_1").with(PHONE.value(), "13800138000");

    @ParameterizedTest
    @MethodSource("legal")
    void takesEveryStepOfTheTableAndTellsOfIt(Step step) {
        var application = in(step.from());

        application.moveTo(step.to(), NOW, null);

        assertThat(application.status()).isEqualTo(step.to());
        assertThat(application.standing().since()).isEqualTo(NOW);
        assertThat(application.takeEvents()).singleElement().isInstanceOfSatisfying(ApplicationMoved.class, moved -> {
            assertThat(moved.from()).isEqualTo(step.from());
            assertThat(moved.to()).isEqualTo(step.to());
        });
    }

    @ParameterizedTest
    @MethodSource("illegal")
    void refusesEveryOtherStepAndStaysWhereItIs(Step step) {
        var application = in(step.from());

        assertThatThrownBy(() -> application.moveTo(step.to(), NOW, "anyhow")).isInstanceOf(IllegalTransition.class);

        assertThat(application.status()).isEqualTo(step.from());
        assertThat(application.standing().since()).isEqualTo(THEN);
        assertThat(application.takeEvents()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ApplicationStatus.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DRAFT", "REMEDIATION"})
    void isHandedInOnlyByWhoseTurnItIs(ApplicationStatus status) {
        var application = in(status);

        assertThatThrownBy(() -> application.submit(FORM, NOW)).isInstanceOf(IllegalTransition.class);
        assertThat(application.takeEvents()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ApplicationStatus.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"IN_REVIEW", "ACQUIRER_DECISION", "ACCOUNT_VERIFICATION"})
    void isSentBackOnlyFromWhereSomebodyJudges(ApplicationStatus status) {
        var application = in(status);

        assertThatThrownBy(() -> application.sendBack(List.of(PHONE_AGAIN), NOW))
                .isInstanceOf(IllegalTransition.class);
        assertThat(application.takeEvents()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ApplicationStatus.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"IN_REVIEW", "SECOND_REVIEW"})
    void reachesTheAcquirerOnlyFromAReview(ApplicationStatus status) {
        var application = in(status);

        assertThatThrownBy(() -> application.passToAcquirer(ACQUIRER, NOW)).isInstanceOf(IllegalTransition.class);
        assertThat(application.takeEvents()).isEmpty();
    }

    @Test
    void countsItsSubmissionsAndLocksItsFields() {
        var application = in(ApplicationStatus.REMEDIATION);

        application.submit(FORM, NOW);

        assertThat(application.standing().revision()).isEqualTo(2);
        assertThat(application.content().open()).isEmpty();
    }

    @Test
    void isNotSentBackWithoutAnItem() {
        var application = in(ApplicationStatus.IN_REVIEW);

        assertThatThrownBy(() -> application.sendBack(List.of(), NOW)).isInstanceOf(ReasonMissing.class);
        assertThat(application.status()).isEqualTo(ApplicationStatus.IN_REVIEW);
    }

    @Test
    void opensExactlyWhatWasSentBack() {
        var application = in(ApplicationStatus.IN_REVIEW);

        application.sendBack(List.of(PHONE_AGAIN), NOW);

        assertThat(application.content().open()).containsExactly(PHONE);
    }

    @Test
    void noItemGoesBackWithoutWords() {
        assertThatThrownBy(() -> new ReturnedItem(PHONE, ReturnReason.OTHER, " \n"))
                .isInstanceOf(ReasonMissing.class);
    }

    @Test
    void aLockedFieldKeepsTheWholeDraftAsItWas() {
        var application = in(ApplicationStatus.DRAFT);
        var typed = Map.of(PHONE, List.of("13900139000"), NAME, List.of("样例餐饮"));

        assertThatThrownBy(() -> application.keep(typed, Set.of(PHONE), SOMEBODY, NOW))
                .isInstanceOf(FieldLocked.class);

        assertThat(application.form()).isEqualTo(FORM);
        assertThat(application.takeEvents()).isEmpty();
    }

    @Test
    void whatIsTypedAgainChangesNothing() {
        var application = in(ApplicationStatus.DRAFT);

        application.keep(Map.of(PHONE, List.of(" 13800138000 ")), Set.of(PHONE), SOMEBODY, NOW);

        assertThat(application.content().updatedAt()).isEqualTo(THEN);
        assertThat(application.takeEvents()).isEmpty();
    }

    @Test
    void anEmptiedBusinessCodeStaysTheOldOne() {
        var application = in(ApplicationStatus.DRAFT);

        application.keep(Map.of(CODE, List.of("")), Set.of(CODE), SOMEBODY, NOW);

        assertThat(application.content().businessCode()).isEqualTo("APPLY_1");
        assertThat(application.form().first(CODE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = ApplicationStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "REMEDIATION")
    void nothingIsExplainedWhereNothingWasSentBack(ApplicationStatus status) {
        var application = in(status);

        assertThatThrownBy(() -> application.explain(PHONE, "It is right.", SOMEBODY, NOW))
                .isInstanceOf(FieldLocked.class);
    }

    @Test
    void onlyWhatWasSentBackCanBeExplained() {
        var application = in(ApplicationStatus.REMEDIATION);

        assertThatThrownBy(() -> application.explain(NAME, "It is right.", SOMEBODY, NOW))
                .isInstanceOf(FieldLocked.class);
        application.explain(PHONE, "It is right.", SOMEBODY, NOW);

        assertThat(application.takeEvents()).hasSize(1);
    }

    @Test
    void tellsWhoSawAnOlderVersion() {
        var application = in(ApplicationStatus.DRAFT);

        application.requireUnchangedSince(4);
        assertThatThrownBy(() -> application.requireUnchangedSince(3)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void handsOverOnceWhatHappened() {
        var application = in(ApplicationStatus.DRAFT);
        application.submit(FORM, NOW);

        var first = new ArrayList<DomainEvent>(application.takeEvents());

        assertThat(first).hasSize(1);
        assertThat(application.takeEvents()).isEmpty();
    }

    private static Stream<Step> legal() {
        return steps().filter(step -> step.from().mayBecome(step.to()));
    }

    private static Stream<Step> illegal() {
        return steps().filter(step -> !step.from().mayBecome(step.to()));
    }

    private static Stream<Step> steps() {
        return Stream.of(ApplicationStatus.values())
                .flatMap(from -> Stream.of(ApplicationStatus.values()).map(to -> new Step(from, to)));
    }

    private static MerchantApplication in(ApplicationStatus status) {
        var open = status == ApplicationStatus.REMEDIATION ? Set.of(PHONE) : Set.<FieldPath>of();
        return new MerchantApplication(
                new Origin(new MerchantApplicationId(7), PartnerId.random(), THEN),
                new Standing(status, THEN, status == ApplicationStatus.DRAFT ? 0 : 1, null),
                new Content("APPLY_1", FORM, open, THEN, SOMEBODY),
                4);
    }
}
