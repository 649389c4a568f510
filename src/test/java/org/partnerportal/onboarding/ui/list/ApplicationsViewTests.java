package org.partnerportal.onboarding.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignedInAs;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.ApplicationSummary;
import org.partnerportal.onboarding.Boarding;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.shared.PartnerId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class ApplicationsViewTests extends SpringBrowserlessTest {

    private static final String LISTING = "0197c000-0000-7000-8000-00000000a001";
    private static final String NARROWING = "0197c000-0000-7000-8000-00000000a002";
    private static final String SCROLLING = "0197c000-0000-7000-8000-00000000a003";
    private static final String BEGINNING = "0197c000-0000-7000-8000-00000000a004";

    @Autowired
    private ApplicationContext portal;

    @BeforeEach
    void readEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    @SignedInAs(value = Role.PROVIDER_OPERATOR, partner = LISTING)
    void showsAProviderItsOwnApplicationsAndNobodyElses() {
        var own = boarding(LISTING).draft();
        new Boarding(portal).draft();

        navigate(ApplicationsView.class);

        assertThat(rows()).extracting(ApplicationSummary::id).containsExactly(own);
        assertThat(find(ComboBox.class).withId("filter-provider").exists()).isFalse();
        assertThat(grid().getColumnByKey("provider")).isNull();
    }

    @Test
    @SignedInAs(value = Role.PROVIDER_OPERATOR, partner = NARROWING)
    void keepsItsFiltersInTheAddress() {
        var boarding = boarding(NARROWING);
        var draft = boarding.draft(named("FIRST"));
        var withdrawn = boarding.draft(named("SECOND"));
        boarding.withdraw(withdrawn, "typed by mistake");

        open(Map.of("status", List.of("WITHDRAWN"), "from", List.of("no date")));
        assertThat(shown()).containsExactly(withdrawn);
        assertThat(statuses().getValue()).containsExactly(ApplicationStatus.WITHDRAWN);

        test(find(Button.class).id("filter-clear")).click();
        assertThat(shown()).containsExactlyInAnyOrder(draft, withdrawn);

        test(find(TextField.class).id("filter-text")).setValue("FIRST");
        assertThat(shown()).containsExactly(draft);
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getQueryString())
                .isEqualTo("text=FIRST");
    }

    @Test
    @SignedInAs(value = Role.PROVIDER_OPERATOR, partner = SCROLLING)
    void readsOnWhereThePageEnds() {
        var boarding = boarding(SCROLLING);
        var newestFirst = IntStream.range(0, 2 * ApplicationRows.PAGE + 3)
                .mapToObj(n -> boarding.draft(named("ROW_" + n)))
                .toList()
                .reversed();

        navigate(ApplicationsView.class);

        assertThat(fetched(ApplicationRows.PAGE, ApplicationRows.PAGE))
                .containsExactlyElementsOf(newestFirst.subList(50, 100));
        assertThat(fetched(2 * ApplicationRows.PAGE, ApplicationRows.PAGE))
                .containsExactlyElementsOf(newestFirst.subList(100, 103));
        assertThat(fetched(3 * ApplicationRows.PAGE, ApplicationRows.PAGE)).isEmpty();
    }

    @Test
    @SignedInAs(value = Role.PROVIDER_OPERATOR, partner = BEGINNING)
    void saysHowToBeginWhereNothingIsYet() {
        navigate(ApplicationsView.class);

        assertThat(grid().getEmptyStateComponent()).isNotNull();
        assertThat(find(H2.class, grid()).single().getText()).isEqualTo("No applications yet");
        assertThat(find(Button.class).withId("board").exists()).isTrue();
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void showsReviewersWhatWasHandedInAndNoDrafts() {
        var boarding = new Boarding(portal);
        var draft = boarding.draft();
        var handedIn = boarding.inReview();

        open(Map.of("provider", List.of(boarding.provider().toString())));

        assertThat(shown()).containsExactly(handedIn).doesNotContain(draft);
        assertThat(grid().getColumnByKey("provider")).isNotNull();
        assertThat(find(Button.class).withId("board").exists()).isFalse();
        assertThat(statuses().getListDataView().getItems()).doesNotContain(ApplicationStatus.DRAFT);
    }

    private Boarding boarding(String provider) {
        return new Boarding(portal, PartnerId.of(provider));
    }

    private static FormValues named(String number) {
        return FormValues.empty().with("business_code", number);
    }

    private void open(Map<String, List<String>> address) {
        UI.getCurrent().navigate(ApplicationsView.class, new QueryParameters(address));
    }

    private List<MerchantApplicationId> shown() {
        return rows().stream().map(ApplicationSummary::id).toList();
    }

    private List<ApplicationSummary> rows() {
        return grid().getLazyDataView().getItems().toList();
    }

    private List<MerchantApplicationId> fetched(int offset, int limit) {
        return grid().getDataProvider()
                .fetch(new Query<>(offset, limit, List.of(), null, null))
                .map(ApplicationSummary::id)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Grid<ApplicationSummary> grid() {
        return find(Grid.class).single();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<ApplicationStatus> statuses() {
        return find(MultiSelectComboBox.class).single();
    }
}
