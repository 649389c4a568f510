package org.partnerportal.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
    private static final String ADMINISTRATOR = "contact_info.contact_id_number";
    private static final String OWNER = "subject_info.ubo_info_list[0].ubo_id_doc_number";
    private static final String PHONE = "contact_info.mobile_phone";
    private static final String HOTLINE = "business_info.service_phone";
    private static final String REGION = "business_info.sales_info.biz_store_info.biz_address_code";
    private static final String SHOP = "business_info.sales_info.biz_store_info.biz_store_address";

    @Autowired
    private DuplicateFindings duplicates;

    @Autowired
    private PictureRows pictures;

    @Autowired
    private JdbcClient jdbc;

    private final String digits = Long.toString(10_000_000 + NUMBERS.incrementAndGet());
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
    void tellsThePersonWithoutALicenceWhoBoardsAgain() {
        screened(ONE, person("P1"));

        assertThat(findings(ONE, person("P1")))
                .extracting(Finding::code)
                .containsExactly("screening.finding.same-merchant");
        assertThat(findings(OTHER, person("P1")))
                .extracting(Finding::code)
                .containsExactly("screening.finding.same-holder");
    }

    @Test
    void takesTwoMerchantsOfOneAdministratorForTwo() {
        screened(ONE, person("P1").with(ADMINISTRATOR, "A1" + mark).with(ACCOUNT, "6222" + mark));

        assertThat(findings(ONE, person("P2").with(ADMINISTRATOR, "A1" + mark).with(ACCOUNT, "6222" + mark)))
                .extracting(Finding::code, Finding::severity)
                .containsExactlyInAnyOrder(
                        tuple("screening.finding.same-id", Severity.WARNING),
                        tuple("screening.finding.same-account", Severity.ALERT));
    }

    @Test
    void findsAnAdministratorWhoRunsAnotherMerchant() {
        screened(ONE, person("P1").with(ACCOUNT, "6222" + mark));

        assertThat(findings(ONE, person("P2").with(ADMINISTRATOR, "P1" + mark).with(ACCOUNT, "6222" + mark)))
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("screening.finding.same-id", "screening.finding.same-account");
    }

    @Test
    void findsAnOwnerUnderAnotherMerchant() {
        screened(ONE, merchant("L1", "P1"));

        assertThat(findings(ONE, merchant("L2", "P2").with(OWNER, "P1" + mark)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("screening.finding.same-id");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.path().value()).isEqualTo(OWNER);
                });
    }

    @Test
    void takesAHotlineForLessThanAnAdministratorsPhone() {
        screened(ONE, merchant("L1", "P1").with(PHONE, "138" + digits).with(HOTLINE, "0591-" + digits));

        assertThat(findings(ONE, merchant("L2", "P2").with(PHONE, "+86 138" + digits)))
                .extracting(Finding::code, Finding::severity)
                .containsExactly(tuple("screening.finding.same-phone", Severity.WARNING));
        assertThat(findings(ONE, merchant("L3", "P3").with(HOTLINE, "0591 " + digits)))
                .extracting(Finding::code, Finding::severity)
                .containsExactly(tuple("screening.finding.same-phone", Severity.INFO));
    }

    @Test
    void findsAnotherMerchantAtTheSameDoor() {
        var street = "无名路" + digits + "号";
        screened(ONE, merchant("L1", "P1").with(REGION, "350102").with(SHOP, "福州市鼓楼区" + street + "A座301室"));

        assertThat(findings(ONE, merchant("L2", "P2").with(REGION, "350102").with(SHOP, street + "Ａ座 301")))
                .extracting(Finding::code, Finding::severity)
                .containsExactly(tuple("screening.finding.same-address", Severity.INFO));
        assertThat(findings(ONE, merchant("L3", "P3").with(REGION, "350102").with(SHOP, street + "A座302室")))
                .isEmpty();
    }

    @Test
    void namesNoMoreThanTwentyOthers() {
        for (var number = 0; number <= TraitRows.MOST; number++) {
            screened(ONE, merchant("L" + number, "P" + number).with(ACCOUNT, "6222" + mark));
        }

        assertThat(findings(ONE, merchant("LX", "PX").with(ACCOUNT, "6222" + mark)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.others()).hasSize(TraitRows.MOST));
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

    private FormValues person(String person) {
        return FormValues.empty()
                .with("subject_info.subject_type", "SUBJECT_TYPE_MICRO")
                .with(ID, person + mark);
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
