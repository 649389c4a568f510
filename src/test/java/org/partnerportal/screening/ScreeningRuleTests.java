package org.partnerportal.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.validation.FormChecks;

/// The rules that need nothing but the submission itself.
class ScreeningRuleTests {

    private static final FieldCatalogue CATALOGUE = new FieldCatalogue();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String CARD = "subject_info.identity_info.id_card_info.";
    private static final FormValues ENTERPRISE = FormValues.empty()
            .with("subject_info.subject_type", "SUBJECT_TYPE_ENTERPRISE")
            .with("subject_info.identity_info.id_doc_type", "IDENTIFICATION_TYPE_IDCARD");

    private final RuleFindings rules = new RuleFindings(CATALOGUE, new FormChecks(CATALOGUE));

    @Test
    void alertsToALicenceNumberWithAWrongCheckCharacter() {
        var right = ENTERPRISE.with("subject_info.business_license_info.license_number", "91350100M000100Y43");
        var wrong = ENTERPRISE.with("subject_info.business_license_info.license_number", "91350100M000100Y44");

        assertThat(codes(wrong, Severity.ALERT)).contains("validation.problem.licence-number");
        assertThat(codes(right, Severity.ALERT)).isEmpty();
    }

    @Test
    void alertsToOneNumberWithTwoNames() {
        var form = ENTERPRISE
                .with(CARD + "id_card_name", "张三")
                .with(CARD + "id_card_number", "11010119900307109X")
                .with("contact_info.contact_name", "李四")
                .with("contact_info.contact_id_number", "11010119900307109X");

        assertThat(codes(form, Severity.ALERT)).contains("screening.finding.one-number-two-names");
        assertThat(codes(form.with("contact_info.contact_name", "张 三"), Severity.ALERT))
                .doesNotContain("screening.finding.one-number-two-names");
        assertThat(codes(form.with("contact_info.contact_id_number", "110101198801010013"), Severity.ALERT))
                .doesNotContain("screening.finding.one-number-two-names");
    }

    @Test
    void masksThePersonalValuesItCompares() {
        var form = ENTERPRISE
                .with(CARD + "id_card_name", "张三")
                .with(CARD + "id_card_number", "11010119900307109X")
                .with("contact_info.contact_name", "李四")
                .with("contact_info.contact_id_number", "11010119900307109X");

        assertThat(findings(form).stream().flatMap(finding -> finding.compared().stream()))
                .contains("张*", "李*")
                .noneMatch(text -> text.contains("19900307"));
    }

    @Test
    void asksWhyTheLegalRepresentativeAsAdministratorIsCalledOtherwise() {
        var form = ENTERPRISE
                .with(CARD + "id_card_name", "张三")
                .with("contact_info.contact_type", "LEGAL")
                .with("contact_info.contact_name", "李四");

        assertThat(codes(form, Severity.WARNING)).contains("screening.finding.contact-is-somebody-else");
        assertThat(codes(form.with("contact_info.contact_name", "张三"), Severity.WARNING))
                .doesNotContain("screening.finding.contact-is-somebody-else");
    }

    @Test
    void tellsOfALicenceThatEndsSoon() {
        var end = "subject_info.business_license_info.period_end";

        assertThat(codes(ENTERPRISE.with(end, "2027-02-15"), Severity.WARNING))
                .contains("screening.finding.expires-soon");
        assertThat(codes(ENTERPRISE.with(end, "2027-04-30"), Severity.INFO)).contains("screening.finding.expires-soon");
        assertThat(findings(ENTERPRISE.with(end, "2029-04-30")))
                .extracting(Finding::code)
                .doesNotContain("screening.finding.expires-soon");
        assertThat(findings(ENTERPRISE.with(end, "长期")))
                .extracting(Finding::code)
                .doesNotContain("screening.finding.expires-soon");
    }

    @Test
    void knowsTheTermsIdCardsHave() {
        var form = ENTERPRISE
                .with(CARD + "card_period_begin", "2020-05-10")
                .with(CARD + "id_card_number", "11010119900307109X");

        assertThat(codes(form.with(CARD + "card_period_end", "2040-05-10"), Severity.WARNING))
                .doesNotContain("screening.finding.id-term");
        assertThat(codes(form.with(CARD + "card_period_end", "2035-05-10"), Severity.WARNING))
                .contains("screening.finding.id-term");
        assertThat(codes(form.with(CARD + "card_period_end", "长期"), Severity.WARNING))
                .contains("screening.finding.id-term");
    }

    @Test
    void asksWhyAMinorRunsABusiness() {
        var form = ENTERPRISE.with(CARD + "id_card_name", "张三").with(CARD + "id_card_number", "110101201503071098");

        assertThat(codes(form, Severity.WARNING)).contains("screening.finding.age");
    }

    @Test
    void notesAShopInAnotherProvince() {
        var form = ENTERPRISE
                .with("subject_info.business_license_info.license_number", "91350100M000100Y43")
                .with("business_info.sales_info.biz_store_info.biz_address_code", "110101");

        assertThat(codes(form, Severity.INFO)).contains("screening.finding.other-province");
        assertThat(codes(
                        form.with("business_info.sales_info.biz_store_info.biz_address_code", "350200"), Severity.INFO))
                .doesNotContain("screening.finding.other-province");
    }

    @Test
    void alertsToAFinancialInstitution() {
        var yes = ENTERPRISE.with("subject_info.finance_institution", "true");

        assertThat(codes(yes, Severity.ALERT)).contains("screening.finding.finance-institution");
        assertThat(findings(ENTERPRISE.with("subject_info.finance_institution", "false")))
                .extracting(Finding::code)
                .doesNotContain("screening.finding.finance-institution");
    }

    @Test
    void notesAnAdministratorSaidToBeSomebodyElseWithTheRepresentativesNumber() {
        var form = ENTERPRISE
                .with(CARD + "id_card_number", "11010119900307109X")
                .with("contact_info.contact_type", "SUPER")
                .with("contact_info.contact_id_number", "11010119900307109X");

        assertThat(codes(form, Severity.INFO)).contains("screening.finding.contact-is-representative");
        assertThat(findings(form.with("contact_info.contact_id_number", "110101198801010013")))
                .extracting(Finding::code)
                .doesNotContain("screening.finding.contact-is-representative");
        assertThat(findings(form.with("contact_info.contact_type", "LEGAL")))
                .extracting(Finding::code)
                .doesNotContain("screening.finding.contact-is-representative");
    }

    @Test
    void knowsWhenPapersEndSoonToTheDay() {
        assertThat(endsSoon(TODAY.minusDays(1))).isEmpty();
        assertThat(endsSoon(TODAY)).containsExactly(Severity.WARNING);
        assertThat(endsSoon(TODAY.plusDays(90))).containsExactly(Severity.WARNING);
        assertThat(endsSoon(TODAY.plusDays(91))).containsExactly(Severity.INFO);
        assertThat(endsSoon(TODAY.plusDays(180))).containsExactly(Severity.INFO);
        assertThat(endsSoon(TODAY.plusDays(181))).isEmpty();
    }

    @Test
    void forgivesOneDayInAnIdCardsTermAndAgreesToATermForGoodFromFortySix() {
        var form = ENTERPRISE
                .with(CARD + "card_period_begin", "2020-05-10")
                .with(CARD + "id_card_number", "110101197405101094");

        for (var end : List.of("2025-05-10", "2030-05-09", "2040-05-11", "长期")) {
            assertThat(findings(form.with(CARD + "card_period_end", end)))
                    .as(end)
                    .extracting(Finding::code)
                    .doesNotContain("screening.finding.id-term");
        }
        assertThat(codes(form.with(CARD + "card_period_end", "2040-05-12"), Severity.WARNING))
                .contains("screening.finding.id-term");
        assertThat(codes(
                        form.with(CARD + "id_card_number", "110101197405111094").with(CARD + "card_period_end", "长期"),
                        Severity.WARNING))
                .contains("screening.finding.id-term");
    }

    @Test
    void findsNothingOddInTheAgesOfThoseWhoRunBusinesses() {
        assertThat(ages("19410101")).isEmpty();
        assertThat(ages("19400101")).containsExactly("86");
        assertThat(ages("20081124")).isEmpty();
        assertThat(ages("20081125")).containsExactly("17");
    }

    @Test
    void looksAtOwnersToo() {
        var owner = "subject_info.ubo_info_list[1].ubo_id_doc_";
        var form = ENTERPRISE.with(owner + "name", "张三").with(owner + "number", "110101201503071098");

        assertThat(findings(form))
                .filteredOn(finding -> finding.code().equals("screening.finding.age"))
                .extracting(finding -> finding.path().value())
                .containsExactly(owner + "number");
    }

    @Test
    void knowsThatTheStateRegistersInNoProvince() {
        var form = ENTERPRISE
                .with("subject_info.business_license_info.license_number", "91100000M000100Y43")
                .with("business_info.sales_info.biz_store_info.biz_address_code", "350200");

        assertThat(findings(form)).extracting(Finding::code).doesNotContain("screening.finding.other-province");
    }

    @Test
    void takesWhatIsMissingForLessThanWhatIsWrong() {
        var form = ENTERPRISE.with("business_info.merchant_shortname", "茶");

        assertThat(codes(ENTERPRISE, Severity.INFO)).anyMatch(code -> code.startsWith("validation."));
        assertThat(findings(form))
                .filteredOn(finding -> finding.path().value().equals("business_info.merchant_shortname"))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void givesTheGravestFindingsAsReasonsAndNoneForALowRisk() {
        var path = CATALOGUE.fields().getFirst().path();
        var note = new Finding("a", Severity.INFO, path);
        var check = new Finding("b", Severity.WARNING, path);

        var medium = ScreeningOutcome.of(List.of(note, check, check), List.of());

        assertThat(medium.risk()).isEqualTo(RiskLevel.MEDIUM);
        assertThat(medium.reasons()).containsExactly("b");
        assertThat(medium.findings()).containsExactly(check, check, note);
        assertThat(ScreeningOutcome.of(List.of(note), List.of()).reasons()).isEmpty();
    }

    @Test
    void neverAddsManySmallThingsUpToAGraveOne() {
        var small =
                new Finding("a", Severity.WARNING, CATALOGUE.fields().getFirst().path());

        assertThat(RiskLevel.of(List.of(small, small, small, small))).isEqualTo(RiskLevel.MEDIUM);
        assertThat(RiskLevel.of(List.of())).isEqualTo(RiskLevel.LOW);
    }

    private List<Severity> endsSoon(LocalDate end) {
        return findings(ENTERPRISE.with("subject_info.business_license_info.period_end", end.toString())).stream()
                .filter(finding -> finding.code().equals("screening.finding.expires-soon"))
                .map(Finding::severity)
                .toList();
    }

    private List<String> ages(String born) {
        return findings(ENTERPRISE
                        .with(CARD + "id_card_name", "张三")
                        .with(CARD + "id_card_number", "110101" + born + "1098"))
                .stream()
                .filter(finding -> finding.code().equals("screening.finding.age"))
                .flatMap(finding -> finding.compared().stream())
                .toList();
    }

    private List<String> codes(FormValues form, Severity severity) {
        return findings(form).stream()
                .filter(finding -> finding.severity() == severity)
                .map(Finding::code)
                .toList();
    }

    private List<Finding> findings(FormValues form) {
        return rules.findings(new SubmissionToScreen(new MerchantApplicationId(7), PartnerId.random(), 1, form, TODAY));
    }
}
