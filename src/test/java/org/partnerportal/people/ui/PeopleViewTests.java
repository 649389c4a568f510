package org.partnerportal.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignedInAs;
import org.partnerportal.people.Crew;
import org.partnerportal.people.Organisation;
import org.partnerportal.people.PersonSummary;
import org.partnerportal.shared.PartnerId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
@SignedInAs(Role.ADMIN)
class PeopleViewTests extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext portal;

    private Crew crew;

    @BeforeEach
    void readEnglish() {
        crew = new Crew(portal);
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void showsThePlatformsOwnPeople() {
        var reviewer = crew.add(Organisation.PLATFORM, Role.REVIEWER);
        var operator = crew.add(crew.provider(), Role.PROVIDER_OPERATOR);
        navigate(PeopleView.class);

        assertThat(find(PeopleGrid.class).single().getListDataView().getItems())
                .extracting(PersonSummary::id)
                .contains(reviewer.id())
                .doesNotContain(operator.id());
    }

    @Test
    void showsThePeopleOfThePartnerInTheAddress() {
        var operator = crew.add(crew.provider(), Role.PROVIDER_OPERATOR);
        open(crew.boarding().provider());

        assertThat(find(PeopleGrid.class).single().getListDataView().getItems())
                .extracting(PersonSummary::id)
                .containsExactly(operator.id());
    }

    @Test
    void findsNothingAtAPartnerThatIsNotThere() {
        open(PartnerId.random());

        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundView");
    }

    private static void open(Object partner) {
        UI.getCurrent().navigate("people", QueryParameters.simple(Map.of("partner", partner.toString())));
    }
}
