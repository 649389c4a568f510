package org.partnerportal.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignedInAs;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.review.ReviewStage;
import org.partnerportal.screening.Finding;
import org.partnerportal.screening.Severity;
import org.springframework.beans.factory.annotation.Autowired;

/// What a reviewer is told of a submission's screening.
@PortalTest
@SignedInAs(Role.REVIEWER)
class CaseFindingsTests extends SpringBrowserlessTest {

    private static final String FINANCE = "subject_info.finance_institution";

    @Autowired
    private ReviewStage stage;

    @BeforeEach
    void readEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void standsBesideItsItemAndSaysWhyTheRiskIsHigh() {
        UI.getCurrent()
                .navigate(
                        CaseView.class,
                        new RouteParameters(CaseView.CASE, stage.aHighRiskCase().toString()));

        assertThat(find(
                                FindingNote.class,
                                find(ItemRow.class)
                                        .withId("case-item-" + FINANCE)
                                        .single())
                        .all())
                .extracting(note -> note.getElement().getTextRecursively())
                .containsExactly("Alert" + "The merchant is a financial institution: it moves other people’s money,"
                        + " so two people decide.");
        assertThat(find(RiskPanel.class).single().getElement().getTextRecursively())
                .startsWith("High risk, two people decide: a financial institution");
    }

    @Test
    void namesFiveOtherApplicationsAndHowManyMoreThereAre() {
        var others = LongStream.rangeClosed(1, 7)
                .mapToObj(MerchantApplicationId::new)
                .toList();

        var note = new FindingNote(new Finding(
                "screening.finding.same-account", Severity.ALERT, FieldPath.of(FINANCE), List.of("6222"), others));
        UI.getCurrent().add(note);

        assertThat(find(Anchor.class, note).all())
                .extracting(Anchor::getHref)
                .startsWith("applications/" + others.getFirst())
                .hasSize(5);
        assertThat(note.getElement().getTextRecursively()).endsWith("and 2 more");
    }

    @Test
    void readsAWordOfOursInTheReadersLanguageAndNothingElseAsAKey() {
        assertThat(text("@watchlist.business.GAMBLING")).contains("gambling");
        assertThat(text("@shell.product")).contains("@shell.product");
    }

    private static String text(String compared) {
        return new FindingNote(new Finding(
                        "screening.finding.forbidden-word", Severity.ALERT, FieldPath.of(FINANCE), "word", compared))
                .getElement()
                .getTextRecursively();
    }
}
