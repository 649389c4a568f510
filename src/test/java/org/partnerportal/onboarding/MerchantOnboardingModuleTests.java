package org.partnerportal.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerportal.PortalTest;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.fileformat.SampleFiles;
import org.partnerportal.samples.SamplePacks;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.validation.FieldProblem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@Import(Fixtures.class)
class MerchantOnboardingModuleTests {

    private static final FieldPath SHORT_NAME = FieldPath.of("business_info.merchant_shortname");
    private static final FieldPath ID_NUMBER = FieldPath.of("subject_info.identity_info.id_card_info.id_card_number");

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private MerchantOnboarding onboarding;

    @Autowired
    private ApplicationRegister register;

    @Autowired
    private ApplicationProgress progress;

    @Autowired
    private JdbcClient jdbc;

    private PartnerId provider;

    @BeforeEach
    void aProvider() {
        provider = fixtures.aPair().provider();
    }

    static List<String> packs() {
        return SamplePacks.names();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void takesEverySubjectTypesPackFromDraftToSubmission(String pack) {
        var id = fixtures.aSubmittedApplication(provider, pack);

        fixtures.asOperator(provider, () -> {
            assertThat(register.find(id).orElseThrow().revision()).isEqualTo(1);
            assertThat(register.submission(id).orElseThrow().fields()).hasSizeGreaterThan(15);
            return null;
        });
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsMissing() {
        fixtures.asOperator(provider, () -> {
            var id = onboarding.start(FormValues.empty());
            var saved = onboarding.save(new SaveDraft(id, 0, Map.of(SHORT_NAME, List.of("老张面馆"))));

            assertThat(saved).isInstanceOfSatisfying(DraftOutcome.Saved.class, kept -> {
                assertThat(kept.form().values().first(SHORT_NAME)).contains("老张面馆");
                assertThat(kept.form().problems()).isNotEmpty();
            });
            return null;
        });
    }

    @Test
    void tellsTheLaterOfTwoTabsAndOverwritesNothing() {
        fixtures.asOperator(provider, () -> {
            var id = onboarding.start(FormValues.empty());
            onboarding.save(new SaveDraft(id, 0, Map.of(SHORT_NAME, List.of("一号标签页"))));

            var later = onboarding.save(new SaveDraft(id, 0, Map.of(SHORT_NAME, List.of("二号标签页"))));

            assertThat(later)
                    .isInstanceOfSatisfying(
                            DraftOutcome.ChangedElsewhere.class,
                            told -> assertThat(told.current().values().first(SHORT_NAME))
                                    .contains("一号标签页"));
            return null;
        });
    }

    @Test
    void savesNothingOfWriterWhoLosesTheRace() throws Exception {
        var id = fixtures.asOperator(provider, () -> onboarding.start(FormValues.empty()));
        try (var writers = Executors.newFixedThreadPool(8)) {
            var outcomes = writers.invokeAll(IntStream.range(0, 8)
                    .<Callable<String>>mapToObj(n -> () -> attempt(id, "写者" + n))
                    .toList());
            var won = 0;
            for (var outcome : outcomes) {
                won += outcome.get().equals("saved") ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        }
        assertThat(fixtures.<Long>asOperator(provider, () -> fixtures.version(id)))
                .isEqualTo(1);
    }

    private String attempt(MerchantApplicationId id, String name) {
        try {
            return fixtures.asOperator(
                    provider,
                    () -> onboarding.save(new SaveDraft(id, 0, Map.of(SHORT_NAME, List.of(name))))
                                    instanceof DraftOutcome.Saved
                            ? "saved"
                            : "told");
        } catch (ChangedMeanwhile told) {
            return "told";
        }
    }

    @Test
    void refusesToBeSubmittedTwice() {
        var id = fixtures.aSubmittedApplication(provider, SamplePacks.MICRO);

        fixtures.asOperator(provider, () -> {
            var version = fixtures.version(id);
            assertThatThrownBy(() -> onboarding.submit(new SubmitApplication(id, version)))
                    .isInstanceOfAny(IllegalTransition.class, ChangedMeanwhile.class);
            return null;
        });
        assertThat(jdbc.sql("select count(*) from application_revision where application_id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void namesEveryMissingItemInsteadOfSubmitting() {
        fixtures.asOperator(provider, () -> {
            var id = onboarding.start(FormValues.empty().with("subject_info.subject_type", "SUBJECT_TYPE_ENTERPRISE"));

            var outcome = onboarding.submit(new SubmitApplication(id, 0));

            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            SubmissionOutcome.Incomplete.class,
                            incomplete -> assertThat(incomplete.problems())
                                    .extracting(problem -> problem.path().value())
                                    .contains(
                                            "subject_info.business_license_info.license_copy",
                                            "contact_info.mobile_phone"));
            return null;
        });
    }

    @Test
    void isNotHandedInWithAPaperInWhichAVirusWasFound() {
        var id = fixtures.aFilledDraft(provider, SamplePacks.SOLE_PROPRIETOR);
        var licence = FieldPath.of("subject_info.business_license_info.license_copy");
        var paper = fixtures.asOperator(
                provider,
                () -> onboarding.form(id).orElseThrow().values().first(licence).orElseThrow());
        jdbc.sql("update document set scan = 'INFECTED' where id = ?")
                .param(BinaryIds.bytes(UUID.fromString(paper)))
                .update();

        assertThat(fixtures.asOperator(
                        provider, () -> onboarding.submit(new SubmitApplication(id, fixtures.version(id)))))
                .isEqualTo(new SubmissionOutcome.Incomplete(
                        List.of(new FieldProblem(licence, "onboarding.problem.quarantined", List.of()))));
    }

    @Test
    void aPaperInWhichAVirusWasFoundCanBeReplacedWhateverWasReturned() {
        var id = fixtures.aSubmittedApplication(provider, SamplePacks.SOLE_PROPRIETOR);
        await().until(() -> fixtures.asOperator(
                        provider, () -> register.find(id).orElseThrow().status())
                == ApplicationStatus.IN_REVIEW);
        People.as(Role.REVIEWER, null, "reviewer", () -> {
            progress.requestRemediation(
                    new SendBack(id, List.of(new ReturnedItem(SHORT_NAME, ReturnReason.UNREADABLE, "again"))));
            return id;
        });
        var licence = FieldPath.of("subject_info.business_license_info.license_copy");
        assertThat(form(id).editable(licence)).isFalse();

        jdbc.sql("update document set scan = 'INFECTED' where owner_id = ? and field_path = ?")
                .params(id.toString(), licence.value())
                .update();

        assertThat(form(id).editable(licence)).isTrue();
        assertThat(form(id).problems())
                .contains(new FieldProblem(licence, "onboarding.problem.quarantined", List.of()));
        var replaced =
                fixtures.asOperator(provider, () -> fixtures.upload(id, licence, "clean.jpg", SampleFiles.picture(95)));
        assertThat(replaced).isNotBlank();
    }

    private ApplicationForm form(MerchantApplicationId id) {
        return fixtures.asOperator(provider, () -> onboarding.form(id).orElseThrow());
    }

    @Test
    void masksSensitiveValuesAndShowsThemWithAReasonOnly() {
        var id = fixtures.aFilledDraft(provider, SamplePacks.SOLE_PROPRIETOR);

        fixtures.asOperator(provider, () -> {
            var masked =
                    onboarding.form(id).orElseThrow().values().first(ID_NUMBER).orElseThrow();
            assertThat(masked).contains("*");
            assertThatThrownBy(() -> register.show(id, ID_NUMBER, " ")).isInstanceOf(ReasonMissing.class);
            assertThat(register.show(id, ID_NUMBER, "核对证件")).doesNotContain("*").hasSize(18);
            return null;
        });
        assertThat(jdbc.sql("""
                                select count(*) from audit_record
                                 where action = 'onboarding.personal-data-shown' and subject_id = ?""").param(id.toString()).query(Integer.class).single())
                .isEqualTo(1);
    }

    @Test
    void keepsNoPersonalDataReadableAtRest() {
        var id = fixtures.aFilledDraft(provider, SamplePacks.SOLE_PROPRIETOR);
        var number = fixtures.asOperator(provider, () -> register.show(id, ID_NUMBER, "核对证件"));

        var form = jdbc.sql("select form from merchant_application where id = ?")
                .param(id.value())
                .query((row, index) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                .single();

        assertThat(form).doesNotContain(number);
    }

    @Test
    void findsAnApplicationByItsSealedIdNumber() {
        var id = fixtures.aFilledDraft(provider, SamplePacks.SOLE_PROPRIETOR);

        fixtures.asOperator(provider, () -> {
            var number = register.show(id, ID_NUMBER, "核对证件");
            var found = register.list(new ApplicationQuery(Set.of(), null, null, null, null, number), null);
            assertThat(found.rows()).extracting(ApplicationSummary::id).containsExactly(id);
            return null;
        });
    }

    @Test
    void anotherProvidersApplicationIsNotFound() {
        var id = fixtures.aFilledDraft(provider, SamplePacks.MICRO);
        var stranger = fixtures.aPair();

        fixtures.asOperator(stranger.provider(), () -> {
            assertThat(onboarding.form(id)).isEmpty();
            assertThat(register.find(id)).isEmpty();
            assertThatThrownBy(() -> onboarding.save(new SaveDraft(id, 0, Map.of())))
                    .isInstanceOf(ApplicationNotFound.class);
            assertThatThrownBy(() -> onboarding.submit(new SubmitApplication(id, 0)))
                    .isInstanceOf(ApplicationNotFound.class);
            assertThatThrownBy(() -> onboarding.withdraw(new WithdrawApplication(id, 0, "x")))
                    .isInstanceOf(ApplicationNotFound.class);
            assertThatThrownBy(() -> onboarding.explain(new ExplainItem(id, 0, SHORT_NAME, "x")))
                    .isInstanceOf(ApplicationNotFound.class);
            assertThatThrownBy(() -> register.timeline(id)).isInstanceOf(ApplicationNotFound.class);
            assertThatThrownBy(() -> register.show(id, ID_NUMBER, "x")).isInstanceOf(ApplicationNotFound.class);
            return null;
        });
        People.as(Role.ACQUIRER_OFFICER, stranger.acquirer(), "officer", () -> {
            assertThat(register.find(id)).isEmpty();
            return null;
        });
    }

    @Test
    void thePlatformSeesNoDrafts() {
        var id = fixtures.aFilledDraft(provider, SamplePacks.MICRO);

        People.as(Role.REVIEWER, null, "reviewer", () -> {
            assertThat(register.find(id)).isEmpty();
            return null;
        });
    }

    @Test
    void findsByPartOfTheNameAndPagesByKeyset() {
        fixtures.asOperator(provider, () -> {
            for (var n = 0; n < 120; n++) {
                onboarding.start(FormValues.empty().with("business_info.merchant_shortname", "连锁茶铺第" + n + "分店"));
            }
            var query = new ApplicationQuery(Set.of(), null, null, null, null, "连锁茶铺");
            var first = register.list(query, null);
            var second = register.list(query, first.next().orElseThrow());
            var third = register.list(query, second.next().orElseThrow());
            assertThat(third.next()).isEmpty();
            assertThat(Stream.of(first, second, third)
                            .flatMap(page -> page.rows().stream())
                            .map(ApplicationSummary::id)
                            .distinct())
                    .hasSize(120);
            return null;
        });
    }
}
