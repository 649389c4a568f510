package org.partnerportal.review.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignedInAs;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.document.DocumentId;
import org.partnerportal.onboarding.Fixtures;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.onboarding.MerchantOnboarding;
import org.partnerportal.onboarding.SaveDraft;
import org.partnerportal.recognition.ReadingNow;
import org.partnerportal.review.CaseReading;
import org.partnerportal.review.ReviewCaseId;
import org.springframework.beans.factory.annotation.Autowired;

/// What a reviewer is told beside the items that a licence feeds.
@PortalTest
@SignedInAs(Role.REVIEWER)
class CasePapersTests extends SpringBrowserlessTest {

    private static final FieldPath COPY = FieldPath.of("subject_info.business_license_info.license_copy");
    private static final FieldPath ADDRESS = FieldPath.of("subject_info.business_license_info.license_address");
    private static final FieldPath NUMBER = FieldPath.of("subject_info.business_license_info.license_number");

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private MerchantOnboarding onboarding;

    @Autowired
    private CaseReading cases;

    @Autowired
    private ReadingNow reading;

    @Test
    void pointsAtTheItemThatSaysSomethingElseThanTheLicence() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        var found = caseOf(handedInWithAnotherAddress());

        UI.getCurrent().navigate("review/" + found);

        assertThat(find(Div.class).withId("paper-difference-" + ADDRESS).exists())
                .isTrue();
        assertThat(find(Div.class).withId("paper-difference-" + NUMBER).exists())
                .isFalse();
    }

    @Test
    void isToldOnceThoughScreeningFoundItToo() {
        var found = caseOf(handedInWithAnotherAddress());

        UI.getCurrent().navigate("review/" + found);

        assertThat(cases.find(found).orElseThrow().screening().orElseThrow().findings())
                .anyMatch(finding -> finding.toldByThePaper() && finding.path().equals(ADDRESS));
        assertThat(find(
                                FindingNote.class,
                                find(ItemRow.class)
                                        .withId("case-item-" + ADDRESS)
                                        .single())
                        .all())
                .isEmpty();
    }

    private ReviewCaseId caseOf(MerchantApplicationId application) {
        return await().atMost(Duration.ofSeconds(10))
                .until(
                        () -> People.as(Role.REVIEWER, null, "reviewer", () -> cases.caseOf(application)),
                        Optional::isPresent)
                .orElseThrow();
    }

    private MerchantApplicationId handedInWithAnotherAddress() {
        var provider = fixtures.aPair().provider();
        var id = fixtures.aFilledDraft(provider, "sole-proprietor");
        return fixtures.asOperator(provider, () -> {
            onboarding.save(new SaveDraft(id, fixtures.version(id), Map.of(ADDRESS, List.of("四川省成都市别的路 9 号"))));
            var copy = onboarding.form(id).orElseThrow().values().first(COPY).orElseThrow();
            reading.read(DocumentId.parse(copy).orElseThrow());
            fixtures.handIn(id);
            return id;
        });
    }
}
