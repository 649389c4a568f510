package org.partnerportal.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.access.SystemActor;
import org.partnerportal.document.DocumentSummary;
import org.partnerportal.document.DocumentViewing;
import org.partnerportal.document.PictureWarnings;
import org.partnerportal.ocr.Engines;
import org.partnerportal.onboarding.Fixtures;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.onboarding.MerchantOnboarding;
import org.partnerportal.onboarding.SubmissionOutcome;
import org.partnerportal.onboarding.SubmitApplication;
import org.partnerportal.recognition.ReadingNow;
import org.partnerportal.screening.Finding;
import org.partnerportal.screening.ScreeningReading;
import org.partnerportal.screening.ScreeningResult;
import org.partnerportal.shared.PartnerId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/// Every sample pack on the whole way from the form to the reviewer: intake, picture check, reading and screening. What
/// is said of each stands here, no more and no less.
///
/// Other tests hand in the same packs. What these have in common with a pack is not counted.
@PortalTest
class PackScreeningTests {

    private static final String LICENCE = "subject_info.business_license_info.";
    private static final String CARD = "subject_info.identity_info.id_card_info.";
    private static final String SHOP = "business_info.sales_info.biz_store_info.";
    private static final boolean READS = Engines.fresh().available();

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private MerchantOnboarding onboarding;

    @Autowired
    private DocumentViewing viewing;

    @Autowired
    private PictureWarnings warnings;

    @Autowired
    private ReadingNow reading;

    @Autowired
    private ScreeningReading screenings;

    @Autowired
    private SystemActor system;

    private final Set<MerchantApplicationId> own = new HashSet<>();

    @Test
    void saysNothingOfAnyGoodPack() {
        var provider = fixtures.aPair().provider();

        assertThat(SamplePacks.names())
                .allSatisfy(name ->
                        assertThat(said(handedIn(provider, name))).as(name).isEmpty());
    }

    @Test
    void seesThatLicenceAndCardHaveEnded() {
        assertThat(said(handedIn(SamplePacks.EXPIRED)))
                .containsExactlyInAnyOrderElementsOf(read(
                        "screening.finding.paper-expired at " + LICENCE + "period_end",
                        "screening.finding.paper-expired at " + CARD + "card_period_end"));
    }

    @Test
    void refusesAnEndThatHasPassedInTheForm() {
        var provider = fixtures.aPair().provider();
        var outcome = fixtures.asOperator(provider, () -> {
            var pack = SamplePacks.load(SamplePacks.EXPIRED);
            var id = fixtures.filled(new SamplePack(pack.name(), SamplePacks.papers(pack.name()), pack.files()));
            return onboarding.submit(new SubmitApplication(id, fixtures.version(id)));
        });

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        SubmissionOutcome.Incomplete.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.key() + " at " + problem.path())
                                .containsExactlyInAnyOrder(
                                        "validation.problem.expired at " + LICENCE + "period_end",
                                        "validation.problem.expired at " + CARD + "card_period_end"));
    }

    @Test
    void warnsOfTheBlurredCardAndReadsNothingWrongOnIt() {
        assertThat(said(handedIn(SamplePacks.BLURRED))).containsExactly("BLURRED at " + CARD + "id_card_copy");
    }

    @Test
    void seesThatNameAndNumberDifferFromThePapers() {
        assertThat(said(handedIn(SamplePacks.MISMATCHING)))
                .containsExactlyInAnyOrderElementsOf(read(
                        "screening.finding.differs-from-paper at " + LICENCE + "merchant_name",
                        "screening.finding.differs-from-paper at " + CARD + "id_card_number"));
    }

    @Test
    void seesAnotherMerchantsShopAndTellsNoProviderWhoseItIs() {
        var first = handedIn(SamplePacks.SOLE_PROPRIETOR);
        var provider = fixtures.aPair().provider();

        var second = handedIn(provider, SamplePacks.DUPLICATE);

        assertThat(said(second)).containsExactly("screening.finding.same-picture at " + SHOP + "store_entrance_pic[]");
        assertThat(result(second).findings()).flatExtracting(Finding::others).contains(first);
        assertThatThrownBy(() -> fixtures.asOperator(provider, () -> screenings.find(second, 1)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void seesTheSameLicenceAtAnotherProviderAndNothingElseInIt() {
        handedIn(SamplePacks.SOLE_PROPRIETOR);

        assertThat(said(handedIn(SamplePacks.SOLE_PROPRIETOR)))
                .containsExactly("screening.finding.same-licence at " + LICENCE + "license_number");
    }

    @Test
    void seesForbiddenBusinessInBothNames() {
        assertThat(said(handedIn(SamplePacks.FORBIDDEN)))
                .containsExactlyInAnyOrder(
                        "screening.finding.forbidden-word at business_info.merchant_shortname",
                        "screening.finding.forbidden-word at subject_info.micro_biz_info.micro_store_info.micro_name");
    }

    // Where no library reads pictures, nothing is found that stands in one.
    private static List<String> read(String... findings) {
        return READS ? List.of(findings) : List.of();
    }

    private MerchantApplicationId handedIn(String pack) {
        return handedIn(fixtures.aPair().provider(), pack);
    }

    private MerchantApplicationId handedIn(PartnerId provider, String pack) {
        var id = fixtures.aFilledDraft(provider, pack);
        own.add(id);
        papers(id, provider).forEach(paper -> {
            system.run(() -> warnings.check(paper.id()));
            reading.read(paper.id());
        });
        fixtures.asOperator(provider, () -> {
            fixtures.handIn(id);
            return id;
        });
        await().atMost(Duration.ofSeconds(60)).until(() -> screened(id).isPresent());
        return id;
    }

    private List<DocumentSummary> papers(MerchantApplicationId id, PartnerId provider) {
        return fixtures.asOperator(provider, () -> viewing.summaries(id.subject()));
    }

    private Stream<String> flaws(MerchantApplicationId id) {
        return People.as(Role.REVIEWER, null, "reviewer", () -> viewing.summaries(id.subject())).stream()
                .flatMap(paper -> paper.flaws().stream().map(flaw -> flaw + " at " + paper.kind()));
    }

    private Stream<String> said(MerchantApplicationId id) {
        var findings = result(id).findings().stream()
                .filter(finding ->
                        finding.others().isEmpty() || finding.others().stream().anyMatch(own::contains))
                .map(finding -> finding.code() + " at " + finding.path());
        return Stream.concat(findings, flaws(id));
    }

    private ScreeningResult result(MerchantApplicationId id) {
        return screened(id).orElseThrow();
    }

    private Optional<ScreeningResult> screened(MerchantApplicationId id) {
        return People.as(Role.REVIEWER, null, "reviewer", () -> screenings.find(id, 1));
    }
}
