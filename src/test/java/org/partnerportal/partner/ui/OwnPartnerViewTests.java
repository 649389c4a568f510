package org.partnerportal.partner.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignedInAs;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.Boarding;
import org.partnerportal.onboarding.PartnerFiguresReading;
import org.partnerportal.partner.PartnerKind;
import org.partnerportal.partner.PartnerNotFound;
import org.partnerportal.partner.TakenIn;
import org.partnerportal.shared.PartnerId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
@SignedInAs(value = Role.PROVIDER_ADMIN, partner = OwnPartnerViewTests.OWN)
class OwnPartnerViewTests extends SpringBrowserlessTest {

    static final String OWN = "01930000-0000-7000-8000-00000000f001";

    private static final Duration SOON = Duration.ofSeconds(10);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private PartnerFiguresReading figures;

    private TakenIn taken;
    private Boarding boarding;

    @BeforeEach
    void takeItIn() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        taken = new TakenIn(portal);
        boarding = new Boarding(portal, PartnerId.of(OWN));
        taken.restore(boarding.provider());
    }

    @Test
    void showsTheirOwnOrganisationWithoutRoutingAndHistory() {
        navigate(OwnPartnerView.class);

        assertThat(find(Main.class).single().getElement().getTextRecursively())
                .contains(taken.now(boarding.provider()).profile().name());
        assertThat(find(Anchor.class).withId("part-figures").exists()).isTrue();
        assertThat(find(Anchor.class).withId("part-routing").exists()).isFalse();
        assertThat(find(Anchor.class).withId("part-history").exists()).isFalse();
    }

    @Test
    void anOpenScreenIsToldAtOnceWhatIsLimitedAndWhatToDo() {
        navigate(OwnPartnerView.class);
        assertThat(find(Div.class).withId("standing-bar").exists()).isFalse();

        taken.limit(boarding.provider(), "reports are late");

        await().pollInSameThread().atMost(SOON).until(() -> {
            roundTrip();
            return find(Div.class).withId("standing-bar").exists();
        });
        assertThat(find(Div.class).id("standing-bar").getElement().getTextRecursively())
                .contains("Nothing new can be started", "reports are late", "Please ask the platform");
    }

    @Test
    void anotherPartnersFiguresAreNotThere() {
        assertThatExceptionOfType(PartnerNotFound.class)
                .isThrownBy(() -> People.as(
                        Role.PROVIDER_ADMIN,
                        boarding.provider(),
                        "curious",
                        () -> figures.of(PartnerId.random(), PartnerKind.SERVICE_PROVIDER)));
    }

    @Test
    void theFiguresCountWhatStandsWhere() {
        boarding.draft();

        assertThat(figures.of(boarding.provider(), PartnerKind.SERVICE_PROVIDER).stages())
                .containsKey(ApplicationStatus.DRAFT);
    }
}
