package org.partnerportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.ReturnReason;
import org.partnerportal.samples.SamplePack;
import org.partnerportal.samples.SamplePacks;
import org.springframework.beans.factory.annotation.Autowired;

/// The whole way of an application through four roles: boarded with its papers, returned with two items, mended in just
/// those, approved, signed off, verified, signed, and a merchant with a number.
@Journey
class WholeWayIT {

    private static final FieldPath SUBJECT = FieldPath.of("subject_info.subject_type");
    private static final FieldPath CODE = FieldPath.of("business_code");
    private static final FieldPath SHOP_FRONT =
            FieldPath.of("business_info.sales_info.biz_store_info.store_entrance_pic[]");
    private static final FieldPath PHONE = FieldPath.of("business_info.service_phone");
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    @Autowired
    private Stage stage;

    @Autowired
    private FieldCatalogue catalogue;

    @AfterEach
    void everybodyLeaves() {
        stage.clear();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, enterprise", "en, sole-proprietor"})
    void fromTheFirstKeyToTheMerchantsNumber(String language, String packName) {
        var pack = SamplePacks.load(packName);
        var operator = stage.atDesk("operator", language);
        var application = board(operator, pack);

        var reviewer = stage.atDesk("reviewer", language);
        stage.look("application-handed-in", operator);
        claim(reviewer, application);
        giveBack(reviewer, SHOP_FRONT, ReturnReason.UNREADABLE);
        giveBack(reviewer, PHONE, ReturnReason.IMPLAUSIBLE);
        acceptAllElse(reviewer);
        reviewer.picture("review-case-" + language);
        stage.look("review-case", reviewer);
        reviewer.click("case-request-remediation");
        reviewer.find("remediation-confirm");
        stage.look("remediation-dialog", reviewer);
        reviewer.click("remediation-confirm");

        operator.awaitText(operator.text("onboarding.status.REMEDIATION"), AT_ONCE);
        mend(operator, application, pack);

        approve(reviewer, application);
        signOff(stage.atDesk("officer", language), application);

        asMerchant(operator, pack, language);

        operator.awaitText(operator.text("onboarding.status.FINISHED"), Duration.ofSeconds(15));
        stage.look("application-finished", operator);
        assertThat(operator.textOf("given-number")).matches("16\\d{8}");
        operator.picture("finished-" + language);
        operator.open("merchants");
        operator.awaitText(name(pack));
        stage.look("merchants-list", operator);
    }

    private String board(Person operator, SamplePack pack) {
        operator.open("home");
        operator.picture("provider-home-" + operator.language().toLanguageTag());
        stage.look("provider-home", operator);
        operator.click("board");
        var subject = pack.values().first(SUBJECT).orElseThrow();
        operator.find("start-" + subject);
        stage.look("board-a-merchant", operator);
        operator.click("start-" + subject);
        operator.until(() -> operator.address().endsWith("/form"), "the form");
        new FormFilling(operator, catalogue).fill(pack, Set.of(SUBJECT, CODE));
        operator.picture("application-form-" + operator.language().toLanguageTag());
        operator.awaitText(operator.text("onboarding.form.nothing-open"));
        stage.look("application-form", operator);
        operator.click("submit");
        operator.until(() -> operator.address().matches(".*/applications/\\d+(\\?.*)?"), "the status page");
        return operator.address().replaceAll(".*/applications/(\\d+).*", "$1");
    }

    private static void claim(Person reviewer, String application) {
        reviewer.open("review");
        reviewer.picture("review-queue-" + reviewer.language().toLanguageTag());
        reviewer.click("claim-" + application);
        reviewer.until(() -> reviewer.address().contains("/review/"), "the case");
    }

    private void giveBack(Person reviewer, FieldPath path, ReturnReason reason) {
        reviewer.click("case-return-" + path);
        reviewer.pick("case-reason-" + path, reviewer.text(reason.nameKey()));
        reviewer.until(() -> !reviewer.value("case-outward-" + path).isBlank(), "the outward text");
        reviewer.click("case-return-save-" + path);
    }

    private static void acceptAllElse(Person reviewer) {
        for (var section : reviewer.browser().findElements(By.cssSelector("[id^='case-accept-section-']"))) {
            if (section.isDisplayed() && section.getDomAttribute("disabled") == null) {
                reviewer.click(Objects.requireNonNull(section.getDomAttribute("id")));
            }
        }
    }

    private void mend(Person operator, String application, SamplePack pack) {
        operator.open("applications/" + application + "/form");
        assertThat(operator.find(PHONE.value()).getDomAttribute("readonly")).isNull();
        operator.picture("remediation-" + operator.language().toLanguageTag());
        stage.look("remediation", operator);
        operator.type(PHONE.value(), "4008001234");
        operator.click(SHOP_FRONT + "-remove-0");
        new FormFilling(operator, catalogue).fill(SHOP_FRONT, pack);
        operator.awaitText(operator.text("onboarding.form.mended-of", 2, 2));
        operator.click("submit");
        operator.until(() -> operator.address().matches(".*/applications/\\d+(\\?.*)?"), "the status page");
    }

    private static void approve(Person reviewer, String application) {
        claim(reviewer, application);
        acceptAllElse(reviewer);
        reviewer.click("case-approve");
        reviewer.find("case-outcome");
    }

    private void signOff(Person officer, String application) {
        officer.open("decisions");
        officer.click("decision-" + application);
        officer.find("sign-off");
        stage.look("decision", officer);
        officer.click("sign-off");
        officer.click(By.cssSelector("vaadin-confirm-dialog [slot='confirm-button'], [slot='confirm-button']"));
        officer.until(() -> officer.address().endsWith("/decisions"), "the list");
    }

    private void asMerchant(Person operator, SamplePack pack, String language) {
        var link = operator.value("merchant-link");
        stage.look("application-with-link", operator);
        var merchant = stage.withTelephone(language);
        merchant.open(link);
        if (operator.sees("simulated-amount-1")) {
            merchant.find("amount");
            stage.look("merchant-amount", merchant);
            merchant.type("amount", operator.textOf("simulated-amount-1").replaceAll("[^0-9.]", ""));
            merchant.click("amount-confirm");
            merchant.awaitText(merchant.text("signing.page.amount.right"));
        }
        merchant.find("agree");
        stage.look("merchant-agreement", merchant);
        merchant.agree("agree");
        merchant.picture("merchant-page-" + language);
        merchant.click("agree-continue");
        merchant.type(
                "signature", pack.values().first("contact_info.contact_name").orElseThrow());
        stage.look("merchant-signature", merchant);
        merchant.click("sign");
        assertThat(merchant.textOf("merchant-number")).containsPattern("\\d{10}");
        stage.look("merchant-done", merchant);
    }

    private static String name(SamplePack pack) {
        return pack.values()
                .first("subject_info.business_license_info.merchant_name")
                .or(() -> pack.values().first("subject_info.certificate_info.merchant_name"))
                .orElseThrow();
    }
}
