package org.partnerportal.merchant.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.signing.MerchantsAtTheirLink;
import org.partnerportal.uikit.StatusBadge;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class MerchantsViewTests extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext portal;

    private MerchantsAtTheirLink merchants;

    @BeforeEach
    void newPartners() {
        merchants = new MerchantsAtTheirLink(portal);
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void listsAMerchantWithItsNumber() {
        aMerchant();

        merchants.staySignedInAsProvider();
        navigate(MerchantsView.class);
        var grid = find(MerchantGrid.class).single();
        assertThat(test(grid).size()).isEqualTo(1);
        assertThat(test(grid).getLitRendererPropertyValue(0, "number", "number", String.class))
                .matches("16\\d{8}");
    }

    @Test
    void saysWhatBelongsThereAndHowToSearch() {
        merchants.staySignedInAsProvider();
        navigate(MerchantsView.class);
        assertThat(find(H2.class).withText("No merchants yet").exists()).isTrue();
        UI.getCurrent().navigate("merchants", QueryParameters.of("text", "nobody"));
        assertThat(find(H2.class)
                        .withText("No merchant bears this name or number")
                        .exists())
                .isTrue();
    }

    @Test
    void aMerchantsPageTakesItsTerminalsAndSaysWhatIsWrong() {
        aMerchant();
        merchants.staySignedInAsProvider();
        navigate(MerchantsView.class);
        var number = firstNumber();

        UI.getCurrent().navigate("merchants/" + number);
        assertThat(find(StatusBadge.class).all()).isNotEmpty();
        test(find(Button.class).id("terminal-add")).click();
        test(find(Button.class).id("terminal-save")).click();
        assertThat(find(TextField.class).id("terminal-serial").isInvalid()).isTrue();

        test(find(TextField.class).id("terminal-serial")).setValue("SN-" + number);
        test(find(TextField.class).id("terminal-address")).setValue("昆明市五华区翠湖路 1 号");
        test(find(Button.class).id("terminal-save")).click();
        assertThat(find(Section.class).id("terminals").getElement().getTextRecursively())
                .contains("SN-" + number, "翠湖路");
    }

    @Test
    void anotherProvidersMerchantLooksLikeNone() {
        aMerchant();
        merchants.staySignedInAsProvider();
        navigate(MerchantsView.class);
        var number = firstNumber();
        new MerchantsAtTheirLink(portal).staySignedInAsProvider();

        UI.getCurrent().navigate("merchants/" + number);
        assertThat(find(Section.class).withId("terminals").exists()).isFalse();
    }

    private void aMerchant() {
        var id = merchants.awaitingSignature();
        merchants.sign(merchants.link(id));
        await().until(() -> merchants.way().status(id) == ApplicationStatus.FINISHED);
    }

    private String firstNumber() {
        return test(find(MerchantGrid.class).single()).getLitRendererPropertyValue(0, "number", "number", String.class);
    }
}
