package org.partnerportal.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.internal.nodefeature.VirtualChildrenList;
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
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.uikit.PlainSelect;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@SignedInAs(Role.REVIEWER)
class ReviewQueueViewTests extends SpringBrowserlessTest {

    @Autowired
    private ReviewStage stage;

    @Autowired
    private JdbcClient jdbc;

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
    void keepsTheChosenTypeOfEntityInTheAddressAndUndoesIt() {
        navigate(ReviewQueueView.class);
        var choice = find(PlainSelect.class).withId("queue-subject").single();

        choose(choice, "SUBJECT_TYPE_MICRO");
        assertThat(address()).contains("subject=SUBJECT_TYPE_MICRO");
        assertThat(choice.getValue()).isEqualTo("SUBJECT_TYPE_MICRO");

        choose(choice, "");
        assertThat(address()).doesNotContain("subject=");
    }

    @Test
    void opensTheCaseThatIsClaimed() {
        var unclaimed = stage.aSubmittedCase();
        navigate(ReviewQueueView.class);

        claim(rows().indexOf(unclaimed));

        assertThat(getCurrentView()).isInstanceOf(CaseView.class);
        assertThat(stage.details(unclaimed).offer().claim()).isFalse();
    }

    @Test
    void opensTheNextCase() {
        stage.aSubmittedCase();
        navigate(ReviewQueueView.class);
        var top = rows().getFirst();

        find(Button.class).withId("claim-next").single().click();

        assertThat(getCurrentView()).isInstanceOf(CaseView.class);
        assertThat(stage.details(top).summary().claimedBy()).isNotNull();
    }

    @Test
    void saysUntilWhenACaseIsDueAndThatOneIsOverdue() {
        var waiting = stage.aSubmittedCase();
        navigate(ReviewQueueView.class);

        assertThat(cell(rows().indexOf(waiting), "due", "due", String.class)).isNotBlank();
        assertThat(cell(rows().indexOf(waiting), "due", "overdueWord", String.class))
                .isEmpty();

        jdbc.sql("update review_case set turn_at = now(6) - interval 1 hour where id = ?")
                .param(BinaryIds.bytes(waiting.value()))
                .update();
        navigate(ReviewQueueView.class);
        assertThat(cell(rows().indexOf(waiting), "due", "overdueWord", String.class))
                .isEqualTo("Overdue");
    }

    @Test
    void tellsWhoseTheCaseIsIfAColleagueWasQuicker() {
        var unclaimed = stage.aSubmittedCase();
        var view = navigate(ReviewQueueView.class);
        var drawn = test(grid()).getRow(rows().indexOf(unclaimed));
        stage.claim(unclaimed);

        view.claim(drawn);

        assertThat(getCurrentView()).isInstanceOf(ReviewQueueView.class);
        assertThat(find(Notification.class).all()).isNotEmpty();
    }

    @Test
    void saysInEachRowWhoseItIsAndHowLongItWaits() {
        var waiting = stage.aSubmittedCase();
        navigate(ReviewQueueView.class);

        var row = rows().indexOf(waiting);
        var shown = test(grid()).getRow(row);

        assertThat(cell(row, "merchant", "address", String.class)).isEqualTo("review/" + waiting);
        assertThat(cell(row, "merchant", "number", String.class))
                .isEqualTo(shown.application().toString());
        assertThat(cell(row, "provider", "address", String.class)).contains("provider=" + shown.provider());
        assertThat(cell(row, "provider", "name", String.class)).isEqualTo(shown.providerName());
        assertThat(cell(row, "state", "stateWord", String.class)).isEqualTo("Unclaimed");
        assertThat(cell(row, "age", "ago", String.class)).isNotBlank();
        assertThat(cell(row, "age", "exact", String.class)).matches(".*\\d{4}, \\d{2}:\\d{2}:\\d{2}");
    }

    @Test
    void keepsNoComponentForARow() {
        stage.aSubmittedCase();
        navigate(ReviewQueueView.class);

        assertThat(test(grid()).size()).isPositive();
        assertThat(grid().getElement()
                        .getNode()
                        .getFeature(VirtualChildrenList.class)
                        .size())
                .isZero();
    }

    @Test
    @SignedInAs(Role.AUDITOR)
    void offersAuditorsNoClaim() {
        stage.aSubmittedCase();
        navigate(ReviewQueueView.class);

        assertThat(IntStream.range(0, test(grid()).size())).isNotEmpty().noneMatch(this::offersClaim);
        assertThat(find(Anchor.class).withId("part-mine").exists()).isFalse();
    }

    private static void choose(PlainSelect choice, String value) {
        choice.setValue(value);
        ComponentUtil.fireEvent(choice, new AbstractField.ComponentValueChangeEvent<>(choice, choice, "", true));
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    // As the button in the row does, once it is offered.
    private void claim(int row) {
        assertThat(offersClaim(row)).isTrue();
        test(grid()).invokeLitRendererFunction(row, "action", QueueColumns.CLAIM);
    }

    private boolean offersClaim(int row) {
        return cell(row, "action", "mayClaim", Boolean.class);
    }

    private <V> V cell(int row, String column, String property, Class<V> type) {
        return test(grid()).getLitRendererPropertyValue(row, column, property, type);
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
