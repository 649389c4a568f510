package org.partnerportal.acquiring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.document.ui.DocumentViewer;
import org.partnerportal.onboarding.ApplicationRegister;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.Fixtures;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.onboarding.SampleForms;
import org.partnerportal.samples.SamplePacks;
import org.partnerportal.signing.MerchantsAtTheirLink;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class DecisionViewTests extends SpringBrowserlessTest {

    private static final String ACCOUNT = "bank_account_info.account_number";

    @Autowired
    private ApplicationRegister register;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private ApplicationContext portal;

    private MerchantsAtTheirLink merchants;

    @BeforeEach
    void newPartners() {
        merchants = new MerchantsAtTheirLink(portal);
        merchants.staySignedInAsAcquirer();
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void theHomeListsWhatWaitsAndLinksToIt() {
        var id = merchants.awaitingDecision();

        navigate(DecisionsView.class);
        var grid = find(DecisionGrid.class).single();
        assertThat(test(grid).size()).isEqualTo(1);
        assertThat(test(grid).getLitRendererPropertyValue(0, "merchant", "name", String.class))
                .isEqualTo(SampleForms.SHOP);
        assertThat(test(grid).getLitRendererPropertyValue(0, "merchant", "address", String.class))
                .isEqualTo("decisions/" + id);
    }

    @Test
    void anEmptyHomeSaysWhatBelongsThere() {
        navigate(DecisionsView.class);

        assertThat(find(DecisionGrid.class).exists()).isFalse();
        assertThat(find(H2.class).withText("Nothing waits for you").exists()).isTrue();
    }

    @Test
    void signsOffAfterAskingOnce() {
        var id = merchants.awaitingDecision();

        open(id);
        click("sign-off");
        assertThat(merchants.way().status(id)).isEqualTo(ApplicationStatus.ACQUIRER_DECISION);
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(merchants.way().status(id)).isEqualTo(ApplicationStatus.ACCOUNT_VERIFICATION);
        assertThat(getCurrentView()).isInstanceOf(DecisionsView.class);
    }

    @Test
    void returnsTheTickedItemsWithTheirReasons() {
        var id = merchants.awaitingDecision();

        open(id);
        test(byId(Checkbox.class, "return-" + ACCOUNT)).click();
        assertThat(byId(Button.class, "return").getText()).isEqualTo("Return 1 item…");
        click("return");
        test(byId(TextArea.class, "outward-" + ACCOUNT)).setValue("Please check the number.");
        click("return-send");

        assertThat(merchants.way().status(id)).isEqualTo(ApplicationStatus.REMEDIATION);
        assertThat(register.remediations(id).getFirst().items())
                .singleElement()
                .satisfies(item -> assertThat(item.outwardText()).isEqualTo("Please check the number."));
    }

    @Test
    void returnsNothingWithoutWordsForTheProvider() {
        var id = merchants.awaitingDecision();

        open(id);
        test(byId(Checkbox.class, "return-" + ACCOUNT)).click();
        click("return");
        test(byId(TextArea.class, "outward-" + ACCOUNT)).setValue(" ");
        click("return-send");
        assertThat(byId(TextArea.class, "outward-" + ACCOUNT).isInvalid()).isTrue();

        assertThat(merchants.way().status(id)).isEqualTo(ApplicationStatus.ACQUIRER_DECISION);
    }

    @Test
    void refusesOnlyWithAReason() {
        var id = merchants.awaitingDecision();

        open(id);
        click("refuse");
        click("refuse-confirm");
        assertThat(merchants.way().status(id)).isEqualTo(ApplicationStatus.ACQUIRER_DECISION);
        test(byId(TextArea.class, "refuse-reason")).setValue("Outside our risk appetite.");
        click("refuse-confirm");

        assertThat(merchants.way().status(id)).isEqualTo(ApplicationStatus.DECLINED);
    }

    @Test
    void showsAnAccountMaskedAndInFullOnlyForAReason() {
        var id = merchants.awaitingDecision();

        open(id);
        assertThat(shownAnywhere("4402200009000123456")).isFalse();
        click("reveal-" + ACCOUNT);
        click("reveal-show");
        assertThat(shownAnywhere("4402200009000123456")).isFalse();
        test(byId(TextField.class, "reveal-reason")).setValue("To compare with the bank's reply");
        click("reveal-show");
        assertThat(shownAnywhere("4402200009000123456")).isTrue();
    }

    @Test
    void theDocumentsStandBesideTheData() {
        var id = fixtures.aSubmittedApplication(merchants.provider(), SamplePacks.ENTERPRISE);
        merchants.way().passReview(id);

        open(id);

        assertThat(find(DocumentViewer.class).exists()).isTrue();
        assertThat(find(Button.class).withText("licence.png").exists()).isTrue();
    }

    @Test
    void aDecidedApplicationIsClosedWithTheReasonWhy() {
        var id = merchants.awaitingSignature();

        open(id);
        assertThat(byId(Button.class, "sign-off").isEnabled()).isFalse();
        assertThat(byId(Button.class, "refuse").isEnabled()).isFalse();
        assertThat(byId(Span.class, "decision-words").getText()).contains("To be signed");
        assertThat(find(Checkbox.class).exists()).isFalse();
    }

    @Test
    void anotherAcquirersApplicationIsNotFound() {
        var id = merchants.awaitingDecision();
        var other = new MerchantsAtTheirLink(portal);

        other.staySignedInAsAcquirer();
        navigate(DecisionsView.class);
        UI.getCurrent().navigate("decisions/" + id);
        assertThat(find(DecisionView.class).exists()).isFalse();
    }

    private void open(MerchantApplicationId id) {
        navigate(DecisionView.class, Map.of(DecisionView.APPLICATION, id.toString()));
    }

    private void click(String id) {
        test(byId(Button.class, id)).click();
    }

    private boolean shownAnywhere(String text) {
        return find(Span.class).all().stream().anyMatch(span -> span.getText().equals(text));
    }

    private <T extends Component> T byId(Class<T> type, String id) {
        return find(type).withId(id).single();
    }
}
