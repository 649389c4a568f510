package org.partnerportal.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.access.SystemActor;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.watchlist.ListName;
import org.partnerportal.watchlist.ListedKind;
import org.partnerportal.watchlist.WatchList;
import org.partnerportal.watchlist.WatchlistKeeping;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class WatchlistFindingsTests {

    private static final String CARD = "subject_info.identity_info.id_card_info.";
    private static final String LICENCE = "subject_info.business_license_info.";

    @Autowired
    private WatchlistFindings source;

    @Autowired
    private WatchlistKeeping keeping;

    @Autowired
    private SystemActor system;

    @Test
    void alertsToABlacklistedNameAndMasksBothNames() {
        list(WatchList.BLACKLIST, ListedKind.PERSON, "谌望舒", null);

        assertThat(findings(person("谌望舒", "110101198502140011")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("screening.finding.listed-exact");
                    assertThat(finding.severity()).isEqualTo(Severity.ALERT);
                    assertThat(finding.path().value()).isEqualTo(CARD + "id_card_name");
                    assertThat(finding.compared()).containsExactly("谌**", "通报", "100", "谌**");
                });
    }

    @Test
    void asksToCheckANameOfTheOtherListAndOneThatOnlySoundsAlike() {
        list(WatchList.NAME_LIST, ListedKind.PERSON, "逄若谷", null);
        list(WatchList.BLACKLIST, ListedKind.PERSON, "臧听雨", null);

        assertThat(findings(person("逄若谷", "110101198502140011")))
                .extracting(Finding::code, Finding::severity)
                .containsExactly(tuple("screening.finding.listed-exact", Severity.WARNING));
        assertThat(findings(person("臧听羽", "110101198502140011")))
                .extracting(Finding::code, Finding::severity)
                .containsExactly(tuple("screening.finding.listed-pinyin", Severity.WARNING));
    }

    @Test
    void onlyNotesANameWithASlipAndOneWithAnotherNumber() {
        list(WatchList.BLACKLIST, ListedKind.PERSON, "瞿临渊", null);
        list(WatchList.BLACKLIST, ListedKind.PERSON, "佴扶摇", "110101198502140038");

        assertThat(findings(person("瞿临川", "110101198502140011")))
                .extracting(Finding::code, Finding::severity)
                .containsExactly(tuple("screening.finding.listed-slip", Severity.INFO));
        assertThat(findings(person("佴扶摇", "110101198502140011")))
                .extracting(Finding::code, Finding::severity)
                .containsExactly(tuple("screening.finding.listed-other-number", Severity.INFO));
    }

    @Test
    void alertsToABlacklistedNumberBesideTheNumber() {
        list(WatchList.BLACKLIST, ListedKind.PERSON, "郇千帆", "110101198502140054");

        assertThat(findings(person("毫不相干", "110101198502140054")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("screening.finding.listed-number");
                    assertThat(finding.severity()).isEqualTo(Severity.ALERT);
                    assertThat(finding.path().value()).isEqualTo(CARD + "id_card_number");
                    assertThat(finding.compared()).doesNotContain("郇千帆", "110101198502140054");
                });
    }

    @Test
    void findsAListedOrganisationByNameAndByLicence() {
        list(WatchList.BLACKLIST, ListedKind.ORGANISATION, "大理苍洱云顶客栈有限公司", "91532901MA6K000018");

        assertThat(findings(FormValues.empty().with(LICENCE + "merchant_name", "大理蒼洱雲頂客棧有限公司")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("screening.finding.listed-traditional");
                    assertThat(finding.compared()).endsWith("大理苍洱云顶客栈有限公司");
                });
        assertThat(findings(FormValues.empty()
                        .with(LICENCE + "merchant_name", "完全另一家商行")
                        .with(LICENCE + "license_number", "91532901MA6K000018")))
                .extracting(finding -> finding.path().value())
                .containsExactly(LICENCE + "license_number");
    }

    @Test
    void findsForbiddenWordsByWhatTheyStandFor() {
        assertThat(findings(FormValues.empty().with("business_info.merchant_shortname", "环球博彩")))
                .extracting(Finding::code, Finding::severity, Finding::compared)
                .containsExactly(tuple(
                        "screening.finding.forbidden-word",
                        Severity.ALERT,
                        List.of("博彩", "@watchlist.business.GAMBLING")));
        assertThat(findings(FormValues.empty().with("addition_info.business_addition_msg", "主营烟草零售")))
                .extracting(Finding::severity)
                .containsOnly(Severity.WARNING);
    }

    private void list(WatchList list, ListedKind kind, String name, @Nullable String number) {
        People.as(Role.COMPLIANCE, null, "compliance", () -> keeping.add(new ListName(list, kind, name, number, "通报")));
    }

    private static FormValues person(String name, String number) {
        return FormValues.empty().with(CARD + "id_card_name", name).with(CARD + "id_card_number", number);
    }

    private List<Finding> findings(FormValues form) {
        var found = new AtomicReference<List<Finding>>(List.of());
        system.run(() -> found.set(source.findings(new SubmissionToScreen(
                new MerchantApplicationId(7), PartnerId.random(), 1, form, LocalDate.of(2026, 11, 24)))));
        return found.get();
    }
}
