package org.partnerportal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;

class ValueRuleTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String LICENCE = "subject_info.business_license_info.";
    private static final String CERTIFICATE = "subject_info.certificate_info.";
    private static final String IDENTITY = "subject_info.identity_info.";
    private static final String CARD = IDENTITY + "id_card_info.";
    private static final String ACCOUNT = "bank_account_info.";
    private static final String UBO_NUMBER = "subject_info.ubo_info_list[%d].ubo_id_doc_number";

    private static final FormValues COMPANY = FormValues.empty()
            .with("subject_info.subject_type", "SUBJECT_TYPE_ENTERPRISE")
            .with(LICENCE + "merchant_name", "样例（深圳）有限公司")
            .with(IDENTITY + "id_doc_type", "IDENTIFICATION_TYPE_IDCARD")
            .with(CARD + "id_card_name", "张三");
    private static final FormValues SHOP = COMPANY.with("subject_info.subject_type", "SUBJECT_TYPE_INDIVIDUAL");

    private final FieldCatalogue catalogue = new FieldCatalogue();
    private final FormChecks checks = new FormChecks(catalogue);

    @ParameterizedTest
    @CsvSource({
        "2027-01-23, lasts",
        "2027-01-24, ''",
        "2026-11-24, lasts",
        "2026-11-23, expired",
        "长期, ''",
        "2040-02-30, date-or-forever",
        "2040-6-1, date-or-forever",
        "forever, date-or-forever",
        "2040-06-01, ''"
    })
    void aPaperMustRemainValidForMoreThanSixtyDays(String end, String key) {
        expect(COMPANY, LICENCE + "period_end", end, key);
    }

    @ParameterizedTest
    @CsvSource({"2040-06-01, after", "2040-05-31, ''", "2041-01-01, after"})
    void aPeriodEndsAfterItBegins(String begin, String key) {
        var form = COMPANY.with(LICENCE + "period_begin", begin);

        expect(form, LICENCE + "period_end", "2040-06-01", key);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24, ''", "2026-11-25, not-future", "长期, date", "2026-13-01, date"})
    void whatIsValidHasBegun(String begin, String key) {
        expect(COMPANY, LICENCE + "period_begin", begin, key);
    }

    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y43, ''",
        "110108000000016, ''",
        "91350100M000100Y44, licence-number",
        "110108000000017, licence-number",
        "12345, licence-number"
    })
    void aLicenceNumberHasItsCheckCharacter(String number, String key) {
        expect(COMPANY, LICENCE + "license_number", number, key);
    }

    @ParameterizedTest
    @CsvSource({
        "CERTIFICATE_TYPE_2389, 社证字第 12 号, credit-code",
        "CERTIFICATE_TYPE_2400, 社证字第12号, ''",
        "CERTIFICATE_TYPE_2400, 12 #, certificate-number",
        "CERTIFICATE_TYPE_2388, 91350100M000100Y44, credit-code",
        "CERTIFICATE_TYPE_2388, 91350100M000100Y43, ''"
    })
    void aCertificateNumberThatIsACreditCodeIsARightOne(String type, String number, String key) {
        var form = FormValues.empty()
                .with("subject_info.subject_type", "SUBJECT_TYPE_GOVERNMENT")
                .with(CERTIFICATE + "cert_type", type);

        expect(form, CERTIFICATE + "cert_number", number, key);
    }

    @Test
    void aSoleProprietorIsNoCompany() {
        expect(SHOP, LICENCE + "merchant_name", "样例公司", "not-company");
        expect(SHOP, LICENCE + "merchant_name", "样例公司便利店", "");
        expect(COMPANY, LICENCE + "merchant_name", "样例公司", "");
    }

    @Test
    void theRepresentativeIsTheOneOnTheIdCard() {
        expect(COMPANY, LICENCE + "legal_person", "张三", "");
        expect(COMPANY, LICENCE + "legal_person", "李四", "owner-name");
        expect(COMPANY.without(FieldPath.of(CARD + "id_card_name")), LICENCE + "legal_person", "李四", "");
    }

    @ParameterizedTest
    @CsvSource({
        "CORPORATE, 样例（深圳）有限公司, ''",
        "CORPORATE, 样例(深圳)有限公司, ''",
        "CORPORATE, 样例（广州）有限公司, account-name.corporate",
        "CORPORATE, 张三, account-name.corporate",
        "PERSONAL, 张三, ''",
        "PERSONAL, 李四, account-name.personal"
    })
    void theAccountIsTheMerchantsOwn(String type, String name, String key) {
        expect(account(SHOP, type), ACCOUNT + "account_name", name, key);
    }

    @ParameterizedTest
    @CsvSource({
        "CORPORATE, 755915678910106, ''",
        "CORPORATE, 7559, account-number",
        "CORPORATE, 7559 1567 8910 106, account-number",
        "PERSONAL, 4539578763621486, ''",
        "PERSONAL, 4539578763621487, card-number"
    })
    void aCardHasItsCheckDigit(String type, String number, String key) {
        expect(account(SHOP, type), ACCOUNT + "account_number", number, key);
    }

    @ParameterizedTest
    @CsvSource({"张三, short-name", "12345, short-name", "三, too-short", "样例餐饮, ''", "张三小吃, ''"})
    void theShortNameTellsOfTheBusiness(String name, String key) {
        expect(COMPANY, "business_info.merchant_shortname", name, key);
    }

    @Test
    void lengthsCountCharacters() {
        var name = "business_info.merchant_shortname";

        expect(COMPANY, name, "餐".repeat(21), "");
        expect(COMPANY, name, "餐".repeat(22), "too-long");
        expect(COMPANY, name, "𠮷".repeat(21), "");
        expect(COMPANY, name, "样例\u0007餐饮", "control");
    }

    @Test
    void noOwnerIsGivenTwice() {
        var form = COMPANY.with(IDENTITY + "owner", "false").with(UBO_NUMBER.formatted(0), "E12345678");

        expect(form, UBO_NUMBER.formatted(1), "E12345678", "owner-twice");
        expect(form, UBO_NUMBER.formatted(1), "E12345679", "");
        expect(form, UBO_NUMBER.formatted(0), "E12345678", "");
    }

    @Test
    void theRepresentativeIsNotListedAgain() {
        var form = COMPANY.with(IDENTITY + "owner", "true").with(CARD + "id_card_number", "11010519491231002X");

        expect(form, UBO_NUMBER.formatted(0), "11010519491231002X", "owner-twice");
        expect(form.with(IDENTITY + "owner", "false"), UBO_NUMBER.formatted(0), "11010519491231002X", "");
    }

    @ParameterizedTest
    @CsvSource({
        "bank_account_info.bank_account_type, BANK_ACCOUNT_TYPE_PERSONAL, choice-not-here",
        "bank_account_info.bank_account_type, CASH, choice",
        "settlement_info.settlement_id, 703, choice-not-here",
        "settlement_info.settlement_id, 716, ''",
        "settlement_info.settlement_id, 1, choice",
        "settlement_info.qualification_type, 零售, choice-not-here",
        "bank_account_info.bank_address_code, 440000, choice",
        "subject_info.identity_info.owner, perhaps, choice"
    })
    void onlyWhatIsOnOfferMayBePicked(String path, String value, String key) {
        expect(COMPANY, path, value, key);
    }

    @Test
    void listsHaveALimit() {
        var pictures = FieldPath.of("addition_info.business_addition_pics[]");
        var six = FormValues.empty().with(pictures.value(), "1", "2", "3", "4", "5", "6");

        assertThat(checks.problem(pictures, six, TODAY)).map(FieldProblem::key).hasValue("validation.problem.too-many");
    }

    @Test
    void missingIsNoProblemWhileTyping() {
        assertThat(checks.problem(FieldPath.of("business_code"), FormValues.empty(), TODAY))
                .isEmpty();
    }

    @Test
    void aProblemQuotesNothing() {
        var form = SHOP.with(CARD + "id_card_number", "110105194912310021");

        assertThat(checks.problem(FieldPath.of(CARD + "id_card_number"), form, TODAY))
                .hasValueSatisfying(problem -> assertThat(problem.arguments()).isEmpty());
    }

    @Test
    void theCataloguesExamplesBreakNoRule() {
        var company = FormValues.empty().with("subject_info.subject_type", "SUBJECT_TYPE_ENTERPRISE");

        assertThat(catalogue.fields().stream()
                        .flatMap(field -> Stream.of(field.zh(), field.en())
                                .map(texts -> company.with(field.path(), List.of(texts.example())))
                                .flatMap(form -> checks.problem(field.path(), form, TODAY).stream())))
                .isEmpty();
    }

    private void expect(FormValues form, String path, String value, String key) {
        assertThat(checks.problem(FieldPath.of(path), form.with(path, value), TODAY)
                        .map(FieldProblem::key))
                .isEqualTo(key.isEmpty() ? Optional.empty() : Optional.of("validation.problem." + key));
    }

    private static FormValues account(FormValues form, String type) {
        return form.with(ACCOUNT + "bank_account_type", "BANK_ACCOUNT_TYPE_" + type);
    }
}
