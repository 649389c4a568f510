package org.partnerportal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicabilityTests {

    private static final String SUBJECT = "subject_info.subject_type";
    private static final String HOLDER = "subject_info.identity_info.id_holder_type";
    private static final String ID_TYPE = "subject_info.identity_info.id_doc_type";
    private static final String OWNER = "subject_info.identity_info.owner";
    private static final String UBO = "subject_info.ubo_info_list[%d].ubo_id_doc_name";
    private static final String ACCOUNT = "bank_account_info.account_number";
    private static final String INDUSTRY = "settlement_info.qualification_type";
    private static final String PAPERS = "settlement_info.qualifications[]";

    private final FieldCatalogue catalogue = new FieldCatalogue();

    @ParameterizedTest
    @CsvSource({
        "INDIVIDUAL, true, false, false, true",
        "ENTERPRISE, true, false, false, true",
        "INSTITUTIONS, false, true, false, true",
        "INSTITUTIONS_CLONED, false, true, false, true",
        "GOVERNMENT, false, true, false, true",
        "OTHERS, false, true, false, true",
        "MICRO, false, false, true, false"
    })
    void asksEachSubjectForItsOwnPapers(
            String type, boolean licence, boolean certificate, boolean micro, boolean scenes) {
        var form = subject(type);

        assertThat(required(form, "subject_info.business_license_info.license_copy"))
                .isEqualTo(licence);
        assertThat(required(form, "subject_info.certificate_info.cert_copy")).isEqualTo(certificate);
        assertThat(required(form, "subject_info.micro_biz_info.micro_biz_type")).isEqualTo(micro);
        assertThat(required(form, "business_info.sales_info.sales_scenes_type[]"))
                .isEqualTo(scenes);
        assertThat(applies(form, OWNER)).isEqualTo(type.equals("ENTERPRISE"));
    }

    @Test
    void asksNothingOfASubjectBeforeItIsKnown() {
        assertThat(paths(FormValues.empty()))
                .contains(SUBJECT, "business_code", ID_TYPE)
                .doesNotContain("subject_info.business_license_info", "business_info.sales_info");
    }

    @Test
    void asksForTheLicencesDatesOnlyIfTheyAreGiven() {
        assertThat(applies(subject("ENTERPRISE"), "subject_info.business_license_info.period_end"))
                .isTrue();
        assertThat(required(subject("ENTERPRISE"), "subject_info.business_license_info.period_end"))
                .isFalse();
    }

    @Test
    void asksGovernmentForNoIdWhenAnAgentActs() {
        var form = subject("GOVERNMENT").with(HOLDER, "SUPER").with(ID_TYPE, "IDENTIFICATION_TYPE_IDCARD");

        assertThat(paths(form))
                .contains("subject_info.identity_info.authorize_letter_copy")
                .doesNotContain(
                        ID_TYPE, "subject_info.identity_info.id_card_info", "subject_info.identity_info.id_doc_info");
    }

    @Test
    void anAgentSaidToHoldTheIdMeansNothingElsewhere() {
        assertThat(paths(subject("ENTERPRISE").with(HOLDER, "SUPER")))
                .contains(ID_TYPE)
                .doesNotContain(HOLDER);
    }

    @Test
    void asksForTheAgentsIdOnlyOfAnAgent() {
        var agent = FormValues.empty().with("contact_info.contact_type", "SUPER");

        assertThat(required(agent, "contact_info.business_authorization_letter"))
                .isTrue();
        assertThat(required(agent, "contact_info.contact_id_number")).isTrue();
        assertThat(applies(
                        FormValues.empty().with("contact_info.contact_type", "LEGAL"),
                        "contact_info.contact_id_number"))
                .isFalse();
    }

    @Test
    void asksForNoBackOfAPassport() {
        var back = "subject_info.identity_info.id_doc_info.id_doc_copy_back";

        assertThat(required(FormValues.empty().with(ID_TYPE, "IDENTIFICATION_TYPE_MACAO_PASSPORT"), back))
                .isTrue();
        assertThat(applies(FormValues.empty().with(ID_TYPE, "IDENTIFICATION_TYPE_OVERSEA_PASSPORT"), back))
                .isFalse();
    }

    @Test
    void asksForTheAddressOfACompanysRepresentativeAlone() {
        var address = "subject_info.identity_info.id_card_info.id_card_address";

        assertThat(required(subject("ENTERPRISE").with(ID_TYPE, "IDENTIFICATION_TYPE_IDCARD"), address))
                .isTrue();
        assertThat(applies(subject("INDIVIDUAL").with(ID_TYPE, "IDENTIFICATION_TYPE_IDCARD"), address))
                .isFalse();
    }

    @Test
    void asksForAnOwnerByNameWhereTheRepresentativeIsNone() {
        assertThat(required(subject("ENTERPRISE").with(OWNER, "false"), UBO.formatted(0)))
                .isTrue();
    }

    @Test
    void letsFurtherOwnersBeAddedBesideTheRepresentative() {
        var form = subject("ENTERPRISE").with(OWNER, "true");

        assertThat(paths(form)).contains("subject_info.ubo_info_list[]").doesNotContain(UBO.formatted(0));
        assertThat(required(form.with(UBO.formatted(0), "王五"), "subject_info.ubo_info_list[0].ubo_id_doc_number"))
                .isTrue();
    }

    @Test
    void keepsEachOccurrenceTogetherInOrder() {
        var paths = paths(subject("ENTERPRISE").with(OWNER, "false").with(UBO.formatted(1), "王五"));

        assertThat(paths.indexOf("subject_info.ubo_info_list[0]"))
                .isLessThan(paths.indexOf(UBO.formatted(0)))
                .isPositive();
        assertThat(paths.indexOf("subject_info.ubo_info_list[1]"))
                .isGreaterThan(paths.indexOf("subject_info.ubo_info_list[0].ubo_period_end"))
                .isLessThan(paths.indexOf(UBO.formatted(1)));
    }

    @Test
    void hasRoomForFourOwners() {
        var form = subject("ENTERPRISE").with(OWNER, "false");
        for (var owner = 0; owner < 5; owner++) {
            form = form.with(UBO.formatted(owner), "王五");
        }

        assertThat(catalogue.pruned(form).occurrences(FieldPath.of("subject_info.ubo_info_list[]")))
                .isEqualTo(4);
    }

    @Test
    void asksForTheAccountOnlyOfMicroMerchants() {
        assertThat(required(FormValues.empty().with("settlement_info.settlement_id", "703"), ACCOUNT))
                .isTrue();
        assertThat(required(FormValues.empty().with("settlement_info.settlement_id", "716"), ACCOUNT))
                .isFalse();
    }

    @Test
    void asksForTheWholeAccountOnceItIsBegun() {
        var form = FormValues.empty()
                .with("settlement_info.settlement_id", "716")
                .with("bank_account_info.account_bank", "招商银行");

        assertThat(required(form, ACCOUNT)).isTrue();
    }

    @Test
    void asksForTheBranchOnlyOfBanksThatAreNotDirectlyConnected() {
        var account = FormValues.empty().with("bank_account_info.account_bank", "其他银行");

        assertThat(required(account, "bank_account_info.bank_name")).isTrue();
        assertThat(required(
                        account.with("bank_account_info.bank_branch_id", "308584000013"),
                        "bank_account_info.bank_name"))
                .isFalse();
        assertThat(applies(account.with("bank_account_info.account_bank", "招商银行"), "bank_account_info.bank_name"))
                .isFalse();
    }

    @Test
    void keepsAskingForTheAppIdThatIsGiven() {
        var ours = "business_info.sales_info.mp_info.mp_appid";
        var form = subject("ENTERPRISE").with("business_info.sales_info.sales_scenes_type[]", "SALES_SCENES_MP");

        assertThat(required(form, ours)).isFalse();
        assertThat(required(form.with(ours, "wx5e88b9f4c1a03d27"), ours)).isTrue();
    }

    @Test
    void asksForPapersAsTheIndustryDemands() {
        assertThat(required(subject("ENTERPRISE").with(INDUSTRY, "旅行社"), PAPERS))
                .isTrue();
        assertThat(required(subject("ENTERPRISE").with(INDUSTRY, "餐饮"), PAPERS)).isTrue();
        assertThat(required(subject("MICRO").with(INDUSTRY, "餐饮"), PAPERS)).isFalse();
        assertThat(required(subject("ENTERPRISE").with(INDUSTRY, "食品生鲜"), PAPERS))
                .isFalse();
        assertThat(applies(subject("ENTERPRISE").with(INDUSTRY, "食品生鲜"), PAPERS))
                .isTrue();
        assertThat(applies(subject("ENTERPRISE").with(INDUSTRY, "零售批发/生活娱乐/网上商城/其他"), PAPERS))
                .isFalse();
    }

    @Test
    void asksForTheWholeOrganisationCodeOnceItIsBegun() {
        var code = "subject_info.organization_info.organization_code";

        assertThat(required(subject("ENTERPRISE"), code)).isFalse();
        assertThat(required(subject("ENTERPRISE").with("subject_info.organization_info.organization_copy", "1"), code))
                .isTrue();
    }

    @Test
    void dropsWhatNoLongerAppliesStepByStep() {
        var form = subject("GOVERNMENT")
                .with(HOLDER, "LEGAL")
                .with(ID_TYPE, "IDENTIFICATION_TYPE_IDCARD")
                .with("subject_info.identity_info.id_card_info.id_card_name", "张三")
                .with("shoe_size", "43");

        assertThat(catalogue.pruned(form).asMap()).hasSize(4);
        assertThat(catalogue.pruned(form.with(HOLDER, "SUPER")).asMap())
                .containsOnlyKeys(FieldPath.of(SUBJECT), FieldPath.of(HOLDER));
    }

    private boolean applies(FormValues form, String path) {
        return paths(form).contains(path);
    }

    private boolean required(FormValues form, String path) {
        return catalogue.applicable(form).stream()
                .anyMatch(field -> field.path().value().equals(path) && field.required());
    }

    private List<String> paths(FormValues form) {
        return catalogue.applicable(form).stream()
                .map(field -> field.path().value())
                .toList();
    }

    private static FormValues subject(String type) {
        return FormValues.empty().with(SUBJECT, "SUBJECT_TYPE_" + type);
    }
}
