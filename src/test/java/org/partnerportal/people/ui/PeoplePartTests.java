package org.partnerportal.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignedInAs;
import org.partnerportal.people.Crew;
import org.partnerportal.people.PersonSummary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
@SignedInAs(Role.ADMIN)
class PeoplePartTests extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext portal;

    @Test
    void showsAPartnersPeopleOnItsPageAndOpensThePanelTheAddressNames() {
        var crew = new Crew(portal);
        var operator = crew.add(crew.provider(), Role.PROVIDER_OPERATOR);
        var page = "partners/" + crew.boarding().provider().toString().substring(24);

        UI.getCurrent().navigate(page, QueryParameters.simple(Map.of("part", "people")));
        assertThat(find(PeopleGrid.class).single().getListDataView().getItems())
                .extracting(PersonSummary::id)
                .containsExactly(operator.id());
        assertThat(find(PersonPanel.class).all()).isEmpty();

        UI.getCurrent()
                .navigate(
                        page,
                        QueryParameters.simple(
                                Map.of("part", "people", "person", operator.id().toString())));
        assertThat(find(PersonPanel.class).all()).hasSize(1);
    }
}
