package org.partnerportal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoicesTests {

    private static final String SUBJECT = "subject_info.subject_type";
    private static final String REGION = "bank_account_info.bank_address_code";

    private final FieldCatalogue catalogue = new FieldCatalogue();

    @ParameterizedTest
    @ValueSource(strings = {"南山区", "nanshan shenzhen", "440305", "深圳 南山", "Shenzhen Nanshan"})
    void findsARegionByItsNameInEitherLanguageOrItsCode(String filter) {
        assertThat(found(REGION, FormValues.empty(), filter)).contains("440305");
    }

    @Test
    void givesNoMoreThanAskedFor() {
        assertThat(catalogue.choices(FieldPath.of(REGION), FormValues.empty(), "", 20))
                .hasSize(20);
    }

    @Test
    void offersNoProvinceWhereAtLeastACityIsAsked() {
        assertThat(found(REGION, FormValues.empty(), ""))
                .contains("440300", "110105")
                .doesNotContain("440000", "110000");
    }

    @Test
    void knowsTheSeventeenBanksWithoutBranchAndTheOthers() {
        assertThat(found("bank_account_info.account_bank", FormValues.empty(), ""))
                .contains("招商银行", "其他银行", "宁波银行")
                .hasSizeGreaterThan(50);
        assertThat(found("bank_account_info.account_bank", FormValues.empty(), "merchants"))
                .containsExactly("招商银行");
    }

    @Test
    void offersEachSubjectItsOwnSettlementRules() {
        assertThat(settlements("SUBJECT_TYPE_MICRO")).containsExactly("703");
        assertThat(settlements("SUBJECT_TYPE_INDIVIDUAL")).contains("719").doesNotContain("716", "703");
        assertThat(settlements("SUBJECT_TYPE_ENTERPRISE")).contains("716").doesNotContain("719", "703");
        for (var type : List.of("INSTITUTIONS", "INSTITUTIONS_CLONED", "GOVERNMENT", "OTHERS")) {
            assertThat(settlements("SUBJECT_TYPE_" + type)).as(type).isNotEmpty();
        }
    }

    @Test
    void offersMicroMerchantsOnlyTheirIndustries() {
        assertThat(found("settlement_info.qualification_type", micro(), ""))
                .containsExactly("餐饮", "零售", "居民生活服务", "休闲娱乐", "交通出行");
    }

    @Test
    void offersAllThirtySixIndustriesToSomebody() {
        assertThat(catalogue.industries()).hasSize(36);
    }

    @Test
    void offersEachSubjectItsKindsOfAccount() {
        var account = "bank_account_info.bank_account_type";

        assertThat(found(account, micro(), "")).containsExactly("BANK_ACCOUNT_TYPE_PERSONAL");
        assertThat(found(account, subject("SUBJECT_TYPE_ENTERPRISE"), ""))
                .containsExactly("BANK_ACCOUNT_TYPE_CORPORATE");
        assertThat(found(account, subject("SUBJECT_TYPE_INDIVIDUAL"), "")).hasSize(2);
    }

    @Test
    void offersEachSubjectItsCertificates() {
        var certificate = "subject_info.certificate_info.cert_type";

        assertThat(found(certificate, subject("SUBJECT_TYPE_OTHERS"), ""))
                .contains("CERTIFICATE_TYPE_2394", "CERTIFICATE_TYPE_2389")
                .doesNotContain("CERTIFICATE_TYPE_2388");
        assertThat(found(certificate, subject("SUBJECT_TYPE_GOVERNMENT"), ""))
                .contains("CERTIFICATE_TYPE_2388", "CERTIFICATE_TYPE_2389")
                .doesNotContain("CERTIFICATE_TYPE_2394");
    }

    @Test
    void offersMicroMerchantsNeitherAnAgentNorAForeignId() {
        assertThat(found("contact_info.contact_type", micro(), "")).containsExactly("LEGAL");
        assertThat(found("subject_info.identity_info.id_doc_type", micro(), ""))
                .containsExactly("IDENTIFICATION_TYPE_IDCARD");
    }

    @Test
    void offersTheFormerInstitutionsOnlyWhereTheyStandAlready() {
        assertThat(found(SUBJECT, FormValues.empty(), "")).hasSize(6).doesNotContain("SUBJECT_TYPE_INSTITUTIONS");
        assertThat(found(SUBJECT, subject("SUBJECT_TYPE_INSTITUTIONS"), "")).contains("SUBJECT_TYPE_INSTITUTIONS");
        assertThat(catalogue.offers(
                        FieldPath.of(SUBJECT), "SUBJECT_TYPE_INSTITUTIONS", subject("SUBJECT_TYPE_INSTITUTIONS")))
                .isTrue();
    }

    @Test
    void offersNothingForWhatIsTyped() {
        assertThat(found("business_code", FormValues.empty(), "")).isEmpty();
    }

    private List<String> settlements(String subject) {
        return found("settlement_info.settlement_id", subject(subject), "");
    }

    private List<String> found(String path, FormValues form, String filter) {
        return catalogue.choices(FieldPath.of(path), form, filter, 10_000).stream()
                .map(Choice::value)
                .toList();
    }

    private static FormValues micro() {
        return subject("SUBJECT_TYPE_MICRO");
    }

    private static FormValues subject(String type) {
        return FormValues.empty().with(SUBJECT, type);
    }
}
