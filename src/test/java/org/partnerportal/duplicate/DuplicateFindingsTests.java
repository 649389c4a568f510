package org.partnerportal.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.document.DocumentId;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.screening.Finding;
import org.partnerportal.screening.Severity;
import org.partnerportal.screening.SubmissionToScreen;
import org.partnerportal.shared.PartnerId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class DuplicateFindingsTests {

    private static final AtomicLong NUMBERS = new AtomicLong(990_000);
    private static final PartnerId ONE = PartnerId.random();
    private static final PartnerId OTHER = PartnerId.random();
    private static final String LICENCE = "subject_info.business_license_info.license_number";
    private static final String ID = "subject_info.identity_info.id_card_info.id_card_number";
    private static final String ACCOUNT = "bank_account_info.account_number";

    @Autowired
    private DuplicateFindings duplicates;

    @Autowired
    private PictureRows pictures;

    @Autowired
    private JdbcClient jdbc;

    private final String mark = UUID.randomUUID().toString().substring(0, 12);

    @Test
    void findsAnAccountThatIsAnotherMerchants() {
        var first = screened(ONE, merchant("L1", "P1").with(ACCOUNT, "6222" + mark));
        var found = findings(OTHER, merchant("L2", "P2").with(ACCOUNT, "6222 " + mark.toUpperCase(Locale.ROOT)));

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("screening.finding.same-account");
            assertThat(finding.severity()).isEqualTo(Severity.ALERT);
            assertThat(finding.others()).containsExactly(first);
            assertThat(finding.compared()).noneMatch(text -> text.contains(mark.substring(2, 10)));
        });
    }

    @Test
    void takesAnAccountOfTheSamePersonsTwoShopsLessGravely() {
        screened(ONE, merchant("L1", "P1").with(ACCOUNT, "6222" + mark));
        var found = findings(OTHER, merchant("L2", "P1").with(ACCOUNT, "6222" + mark));

        assertThat(found).extracting(Finding::severity).containsOnly(Severity.WARNING);
        assertThat(found)
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("screening.finding.same-id", "screening.finding.same-account");
    }

    @Test
    void findsNothingOddInAMerchantThatBoardsAgainAtItsOwnProvider() {
        screened(ONE, merchant("L1", "P1").with(ACCOUNT, "6222" + mark));

        assertThat(findings(ONE, merchant("L1", "P1").with(ACCOUNT, "6222" + mark)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("screening.finding.same-merchant");
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                });
    }

    @Test
    void asksWhyAMerchantBoardsAtAnotherProviderToo() {
        screened(ONE, merchant("L1", "P1"));

        assertThat(findings(OTHER, merchant("L1", "P1")))
                .extracting(Finding::code)
                .containsExactly("screening.finding.same-licence");
    }

    @Test
    void forgetsWhatAnApplicationNoLongerSays() {
        var first = screened(ONE, merchant("L1", "P1").with(ACCOUNT, "6222" + mark));
        duplicates.findings(submission(first, ONE, merchant("L1", "P1").with(ACCOUNT, "6228" + mark)));

        assertThat(findings(OTHER, merchant("L2", "P2").with(ACCOUNT, "6222" + mark)))
                .isEmpty();
        assertThat(findings(OTHER, merchant("L3", "P3").with(ACCOUNT, "6228" + mark)))
                .hasSize(1);
    }

    @Test
    void keepsNothingThatCanBeRead() {
        var first = screened(ONE, merchant("L1", "P1"));

        assertThat(jdbc.sql("select value from merchant_trait where application_id = ?")
                        .param(first.value())
                        .query((row, number) -> row.getBytes(1))
                        .list())
                .hasSize(2)
                .allSatisfy(value -> assertThat(value).hasSize(16));
    }

    @Test
    void findsATurnedPictureAmongFiveHundredOthers() {
        var first = new MerchantApplicationId(NUMBERS.incrementAndGet());
        for (var number = 0; number < 500; number++) {
            var application = number == 77 ? first : new MerchantApplicationId(NUMBERS.incrementAndGet());
            pictures.write(
                    application,
                    ONE,
                    DocumentId.parse(UUID.randomUUID().toString()).orElseThrow(),
                    PictureHash.kept(Drawn.picture(number)));
        }
        var again = Drawn.recompressed(Drawn.turned(Drawn.picture(77), 3), 0.6f);

        assertThat(pictures.near(new MerchantApplicationId(1), PictureHash.sought(again)))
                .extracting(PictureRows.Near::application)
                .containsExactly(first);
        assertThat(pictures.near(first, PictureHash.sought(again))).isEmpty();
    }

    private FormValues merchant(String licence, String person) {
        return FormValues.empty()
                .with("subject_info.subject_type", "SUBJECT_TYPE_ENTERPRISE")
                .with(LICENCE, licence + mark)
                .with(ID, person + mark);
    }

    private MerchantApplicationId screened(PartnerId provider, FormValues form) {
        var id = new MerchantApplicationId(NUMBERS.incrementAndGet());
        duplicates.findings(submission(id, provider, form));
        return id;
    }

    private List<Finding> findings(PartnerId provider, FormValues form) {
        return duplicates.findings(submission(new MerchantApplicationId(NUMBERS.incrementAndGet()), provider, form));
    }

    private static SubmissionToScreen submission(MerchantApplicationId id, PartnerId provider, FormValues form) {
        return new SubmissionToScreen(id, provider, 1, form, LocalDate.of(2026, 11, 24));
    }
}
