package org.partnerportal.partner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignedInAs;
import org.partnerportal.partner.PartnerDetails;
import org.partnerportal.partner.PartnerStanding;
import org.partnerportal.partner.TakenIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
@SignedInAs(Role.ADMIN)
class PartnerViewTests extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext portal;

    private TakenIn taken;
    private PartnerDetails provider;

    @BeforeEach
    void takeAPartnerIn() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        taken = new TakenIn(portal);
        provider = taken.provider("青鸟聚合", taken.acquirer("江海收单"));
    }

    @Test
    void showsWhatIsAgreedWithContactsMasked() {
        open("");

        assertThat(text()).contains("青鸟聚合", provider.number(), "Active", "Catering", "138****8000");
        assertThat(text()).doesNotContain("13800138000").doesNotContain("wenjing@");
    }

    @Test
    void aContactIsShownInFullForAReason() {
        open("");

        test(find(Button.class).id("show-contact-0")).click();
        test(find(TextArea.class).id("reason")).setValue("calling about the contract");
        test(find(Button.class).id("reason-confirm")).click();

        assertThat(text()).contains("13800138000");
    }

    @Test
    void tellsTheRulesInTheirOrder() {
        open("routing");

        assertThat(find(OrderedList.class).id("routing-rules").getElement().getTextRecursively())
                .contains("Guangdong")
                .contains("江海收单 100 %")
                .endsWith("Everything else江海收单 100 %");
    }

    @Test
    void aSecondAdministratorDecidesAndTheFirstIsOfferedNoButton() {
        taken.propose(provider.id(), PartnerStanding.CLOSED, "contract over");
        open("");
        assertThat(find(Div.class).id("proposal").getElement().getTextRecursively())
                .contains("contract over");

        test(find(Button.class).id("approve")).click();
        open("");

        assertThat(text()).contains("Closed");
        assertThat(find(Button.class).withId("edit-partner").exists()).isFalse();
    }

    @Test
    void showsTheHistoryOfEveryChange() {
        taken.limit(provider.id(), "reports are late");

        open("history");

        assertThat(find(OrderedList.class).id("history").getElement().getTextRecursively())
                .contains("Partner limited", "reports are late", "Took a partner in")
                .doesNotContain("13800138000");
    }

    @Test
    void showsFiguresOfAProviderThatHasNone() {
        open("figures");

        assertThat(find(Div.class).id("score").getElement().getTextRecursively())
                .startsWith("—");
        assertThat(find(Div.class).id("stage-DRAFT").getElement().getTextRecursively())
                .startsWith("0");
    }

    @Test
    @SignedInAs(Role.AUDITOR)
    void whoOnlyReadsIsOfferedNothingToChange() {
        open("");

        assertThat(find(Button.class).withId("edit-partner").exists()).isFalse();
        assertThat(find(Button.class).withId("show-contact-0").exists()).isFalse();
    }

    private void open(String part) {
        UI.getCurrent().navigate("partners/" + provider.number(), QueryParameters.of("part", part));
    }

    private String text() {
        Component page = find(Main.class).single();
        return page.getElement().getTextRecursively();
    }
}
