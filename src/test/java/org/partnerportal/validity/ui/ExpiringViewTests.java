package org.partnerportal.validity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.Boarding;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.samples.SamplePacks;
import org.partnerportal.shared.SchemeTime;
import org.partnerportal.validity.ExpiringPaper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class ExpiringViewTests extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Clock clock;

    @Test
    void listsWhatItsAddressAsksFor() {
        var ours = new Boarding(portal);
        var id = handedIn(ours);
        var provider = ours.provider().toString();

        var all = People.as(
                Role.COMPLIANCE, null, "compliance", () -> shown(Map.of("provider", provider, "paper", "licence")));
        var expired = People.as(
                Role.REVIEWER, null, "reviewer", () -> shown(Map.of("provider", provider, "soon", "expired")));

        assertThat(all).extracting(ExpiringPaper::application).containsExactly(id);
        assertThat(expired).isEmpty();
    }

    @Test
    void theProvidersHomeTellsOfWhatExpires() {
        var ours = new Boarding(portal);
        handedIn(ours);

        var link = ours.<Anchor>asProvider(() -> {
            UI.getCurrent().navigate("home");
            return find(Anchor.class).id("expiring-papers");
        });

        assertThat(link.getHref()).isEqualTo("expiring");
    }

    private MerchantApplicationId handedIn(Boarding ours) {
        var soon = SchemeTime.today(clock).plusDays(80).toString();
        var id = ours.draft(SamplePacks.load("sole-proprietor")
                .withDocuments(file -> "document-" + file.hashCode())
                .with("subject_info.business_license_info.period_end", soon)
                .without(FieldPath.of("business_code")));
        ours.submit(id);
        return id;
    }

    @SuppressWarnings("unchecked")
    private List<ExpiringPaper> shown(Map<String, String> address) {
        UI.getCurrent().navigate(ExpiringView.class, QueryParameters.simple(address));
        Grid<ExpiringPaper> grid = find(Grid.class).id("expiring");
        return grid.getDataProvider()
                .fetch(new Query<>(0, 10_000, List.of(), null, null))
                .toList();
    }
}
