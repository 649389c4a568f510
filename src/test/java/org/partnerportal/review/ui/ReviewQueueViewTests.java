package org.partnerportal.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignedInAs;
import org.partnerportal.review.CaseSummary;
import org.partnerportal.review.ReviewCaseId;
import org.partnerportal.review.ReviewStage;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@SignedInAs(Role.REVIEWER)
class ReviewQueueViewTests extends SpringBrowserlessTest {

    @Autowired
    private ReviewStage stage;

    @BeforeEach
    void readEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void listsWhatNobodyHasClaimed() {
        var unclaimed = stage.aSubmittedCase();
        var claimed = stage.aClaimedCase();

        navigate(ReviewQueueView.class);

        assertThat(rows()).contains(unclaimed).doesNotContain(claimed);
    }

    @Test
    void keepsTheShelfInTheAddress() {
        var claimed = stage.aClaimedCase();

        UI.getCurrent().navigate(ReviewQueueView.class, QueryParameters.of("shelf", "all"));

        assertThat(find(Anchor.class).withId("part-all").single().getElement().getAttribute("aria-current"))
                .isEqualTo("page");
        assertThat(rows()).contains(claimed);
    }

    @Test
    void opensTheCaseThatIsClaimed() {
        var unclaimed = stage.aSubmittedCase();
        navigate(ReviewQueueView.class);

        test(claimButton(unclaimed)).click();

        assertThat(getCurrentView()).isInstanceOf(CaseView.class);
        assertThat(stage.details(unclaimed).offer().claim()).isFalse();
    }

    @Test
    void tellsWhoseTheCaseIsIfAColleagueWasQuicker() {
        var unclaimed = stage.aSubmittedCase();
        navigate(ReviewQueueView.class);
        var button = claimButton(unclaimed);
        stage.claim(unclaimed);

        test(button).click();

        assertThat(getCurrentView()).isInstanceOf(ReviewQueueView.class);
        assertThat(find(Notification.class).all()).isNotEmpty();
    }

    @Test
    @SignedInAs(Role.AUDITOR)
    void offersAuditorsNoClaim() {
        stage.aSubmittedCase();
        navigate(ReviewQueueView.class);

        assertThat(grid().getColumnByKey("action")).isNotNull();
        assertThat(IntStream.range(0, test(grid()).size()))
                .noneMatch(row -> test(grid()).getCellComponent(row, "action") instanceof Button);
        assertThat(find(Anchor.class).withId("part-mine").exists()).isFalse();
    }

    private Button claimButton(ReviewCaseId id) {
        return (Button) test(grid()).getCellComponent(rows().indexOf(id), "action");
    }

    private List<ReviewCaseId> rows() {
        return IntStream.range(0, test(grid()).size())
                .mapToObj(row -> test(grid()).getRow(row))
                .map(CaseSummary::id)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Grid<CaseSummary> grid() {
        return find(Grid.class).withId("queue").single();
    }
}
