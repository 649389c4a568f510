package org.partnerportal.partner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignedInAs;
import org.partnerportal.partner.PartnerStanding;
import org.partnerportal.partner.PartnerSummary;
import org.partnerportal.partner.TakenIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
@SignedInAs(Role.ADMIN)
class PartnersViewTests extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext portal;

    private TakenIn taken;

    @BeforeEach
    void readEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        taken = new TakenIn(portal);
    }

    @Test
    void findsAsOneTypesAndPutsItIntoTheAddress() {
        var provider = taken.provider("瀚海聚合", taken.acquirer("收单"));
        navigate(PartnersView.class);

        test(find(TextField.class).id("partner-text"))
                .setValue(provider.number().substring(0, 12));

        assertThat(rows()).extracting(PartnerSummary::id).containsExactly(provider.id());
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getSingleParameter("text"))
                .contains(provider.number().substring(0, 12));
    }

    @Test
    void theAddressRestoresWhatWasNarrowed() {
        var provider = taken.provider("瀚海聚合", taken.acquirer("收单"));
        taken.suspend(provider.id(), "inspection");

        UI.getCurrent()
                .navigate(
                        PartnersView.class,
                        QueryParameters.simple(Map.of("standing", "SUSPENDED", "text", provider.number())));

        assertThat(rows()).extracting(PartnerSummary::id).containsExactly(provider.id());
        assertThat(find(Select.class).id("partner-standing").getValue()).isEqualTo(PartnerStanding.SUSPENDED);
    }

    @Test
    void takesSignsOfAPatternAsTheyAre() {
        navigate(PartnersView.class);

        test(find(TextField.class).id("partner-text")).setValue("%");

        assertThat(rows()).isEmpty();
    }

    @Test
    @SignedInAs(Role.COMPLIANCE)
    void whoOnlyReadsIsOfferedNothingToChange() {
        navigate(PartnersView.class);

        assertThat(find(Button.class).withId("new-partner").exists()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private List<PartnerSummary> rows() {
        Grid<PartnerSummary> grid = find(Grid.class).id("partners");
        return grid.getLazyDataView().getItems().toList();
    }
}
