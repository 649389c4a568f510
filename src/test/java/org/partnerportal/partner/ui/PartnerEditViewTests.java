package org.partnerportal.partner.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignedInAs;
import org.partnerportal.partner.PartnerDetails;
import org.partnerportal.partner.PartnerKind;
import org.partnerportal.partner.TakenIn;
import org.partnerportal.shared.ChangedMeanwhile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
@SignedInAs(Role.ADMIN)
class PartnerEditViewTests extends SpringBrowserlessTest {

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
    void keepsTheNewNameAndEverythingElseAsItWas() {
        UI.getCurrent().navigate("partners/" + provider.number() + "/edit");
        test(name()).setValue("青鸟科技");
        test(find(Button.class).id("save")).click();

        var now = taken.now(provider.id()).profile();
        assertThat(now.name()).isEqualTo("青鸟科技");
        assertThat(now.contacts()).isEqualTo(provider.profile().contacts());
        assertThat(now.routing()).isEqualTo(provider.profile().routing());
        assertThat(now.permission()).isEqualTo(provider.profile().permission());
        assertThat(getCurrentView()).isInstanceOf(PartnerView.class);
    }

    @Test
    void saysAtItsPlaceWhatIsWrong() {
        UI.getCurrent().navigate("partners/" + provider.number() + "/edit");
        test(name()).setValue(" ");
        test(find(Button.class).id("save")).click();

        assertThat(name().isInvalid()).isTrue();
        assertThat(find(Span.class).id("form-problems").getText()).contains("One entry");
        assertThat(taken.now(provider.id())).isEqualTo(provider);
    }

    @Test
    void theLaterOfTwoIsToldAndOverwritesNothing() {
        UI.getCurrent().navigate("partners/" + provider.number() + "/edit");
        test(name()).setValue("青鸟科技");
        taken.limit(provider.id(), "meanwhile");

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> test(find(Button.class).id("save")).click());
        assertThat(taken.now(provider.id()).profile().name()).isEqualTo("青鸟聚合");
    }

    @Test
    void takesAnAcquirerInWithoutWhatOnlyProvidersHave() {
        var number = TakenIn.number();
        navigate(PartnerNewView.class);
        kind().setValue(PartnerKind.ACQUIRER);
        assertThat(find(Button.class).withId("add-rule").exists()).isFalse();

        test(find(TextField.class).id("partner-number")).setValue(number);
        test(name()).setValue("远山支付");
        test(find(Button.class).id("save")).click();

        assertThat(getCurrentView()).isInstanceOf(PartnerView.class);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("partners/" + number);
    }

    @Test
    void aNumberThatIsTakenIsToldAtItsField() {
        navigate(PartnerNewView.class);
        test(find(TextField.class).id("partner-number")).setValue(provider.number());
        test(name()).setValue("远山支付");
        test(find(Button.class).id("save")).click();

        assertThat(find(TextField.class).id("partner-number").getErrorMessage())
                .isEqualTo("Another partner has this number.");
    }

    private TextField name() {
        return find(TextField.class).id("partner-name");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<PartnerKind> kind() {
        return find(RadioButtonGroup.class).id("partner-kind");
    }
}
