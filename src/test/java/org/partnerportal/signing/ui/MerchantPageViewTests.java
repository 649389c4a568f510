package org.partnerportal.signing.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.ApplicationsOnTheirWay;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.onboarding.SampleForms;
import org.partnerportal.remittance.SimulatedRemittance;
import org.partnerportal.remittance.SimulatedStatements;
import org.partnerportal.signing.LinkToken;
import org.partnerportal.signing.MerchantInviting;
import org.partnerportal.signing.MerchantsAtTheirLink;
import org.partnerportal.uikit.QrCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class MerchantPageViewTests extends SpringBrowserlessTest {

    @Autowired
    private MerchantInviting inviting;

    @Autowired
    private SimulatedStatements statements;

    @Autowired
    private ApplicationContext portal;

    private MerchantsAtTheirLink merchants;

    @BeforeEach
    void newPartners() {
        merchants = new MerchantsAtTheirLink(portal);
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void leadsFromTheAmountToTheSignature() {
        var id = merchants.awaitingAmount();
        var link = merchants.link(id);
        open(link);

        test(byId(TextField.class, "amount")).setValue(remitted(id));
        click("amount-confirm");
        assertThat(byId(Paragraph.class, "message").getText()).isEqualTo("Right. The account is confirmed.");
        assertThat(find(Markdown.class).single().getContent()).contains("Payment Service Agreement");

        test(byId(Checkbox.class, "agree")).click();
        click("agree-continue");
        test(byId(TextField.class, "signature")).setValue(SampleForms.OWNER);
        click("sign");
        assertThat(find(DoneNote.class).exists()).isTrue();

        await().until(() -> merchants.way().status(id) == ApplicationStatus.FINISHED);
        open(link);
        assertThat(byId(Span.class, "merchant-number").getText()).matches("16\\d{8}");
    }

    @Test
    void aWrongAmountSaysHowManyAnswersAreLeft() {
        var id = merchants.awaitingAmount();
        open(merchants.link(id));

        test(byId(TextField.class, "amount")).setValue(Fen.yuan(merchants.anotherAmount(id)));
        click("amount-confirm");

        assertThat(byId(Paragraph.class, "message").getText()).contains("2 more answers are possible");
    }

    @Test
    void whatIsNoAmountDoesNotCount() {
        var id = merchants.awaitingAmount();
        open(merchants.link(id));

        test(byId(TextField.class, "amount")).setValue("37");
        click("amount-confirm");

        assertThat(byId(TextField.class, "amount").isInvalid()).isTrue();
        assertThat(byId(Paragraph.class, "answers-left").getText()).startsWith("3 ");
    }

    @Test
    void theThirdWrongAmountSaysWhatHappensNext() {
        var id = merchants.awaitingAmount();
        open(merchants.link(id));

        for (var n = 0; n < 3; n++) {
            test(byId(TextField.class, "amount")).setValue(Fen.yuan(merchants.anotherAmount(id)));
            click("amount-confirm");
        }

        assertThat(find(TextField.class).exists()).isFalse();
        assertThat(merchants.way().status(id)).isEqualTo(ApplicationStatus.REMEDIATION);
    }

    @Test
    void nobodyComesToTheSignatureWithoutAgreeing() {
        open(merchants.link(merchants.awaitingSignature()));

        click("agree-continue");

        assertThat(byId(Paragraph.class, "agree-problem").getText()).isNotBlank();
        assertThat(find(SignatureStep.class).exists()).isFalse();
    }

    @Test
    void anotherNameIsToldSoAndSignsNothing() {
        var id = merchants.awaitingSignature();
        open(merchants.link(id));
        test(byId(Checkbox.class, "agree")).click();
        click("agree-continue");

        test(byId(TextField.class, "signature")).setValue("王样本");
        click("sign");

        assertThat(byId(TextField.class, "signature").isInvalid()).isTrue();
        assertThat(merchants.way().status(id)).isEqualTo(ApplicationStatus.TO_BE_SIGNED);
    }

    @Test
    void turnsToTheOtherLanguageAtOnce() {
        open(merchants.link(merchants.awaitingSignature()));

        click("language");

        assertThat(find(Markdown.class).single().getContent()).contains("特约商户支付服务协议");
        assertThat(byId(Button.class, "language").getText()).isEqualTo("English");
    }

    @Test
    void aLinkThatDoesNotWorkShowsOneFriendlyPage() {
        open(new LinkToken("x".repeat(43)));
        assertThat(find(Component.class).withId("ended").exists()).isTrue();

        navigate(MerchantPageView.class, Map.of(MerchantPageView.TOKEN, "short"));
        assertThat(find(Component.class).withId("ended").exists()).isTrue();
    }

    @Test
    void theProviderFindsLinkCodeAndSimulatedStatement() {
        var id = merchants.awaitingAmount();
        var amount = remitted(id);

        merchants.staySignedInAsProvider();
        navigate(MerchantLinkView.class, Map.of(MerchantLinkView.APPLICATION, id.toString()));
        assertThat(byId(TextField.class, "merchant-link").getValue())
                .endsWith("/m/" + inviting.find(id).orElseThrow().token().value());
        assertThat(find(QrCode.class).exists()).isTrue();
        assertThat(byId(Span.class, "simulated-amount-1").getText()).isEqualTo("¥" + amount);
    }

    @Test
    void theProviderFindsNoLinkBeforeTheSignOff() {
        var id = merchants.awaitingDecision();

        merchants.staySignedInAsProvider();
        navigate(MerchantLinkView.class, Map.of(MerchantLinkView.APPLICATION, id.toString()));
        assertThat(find(QrCode.class).exists()).isFalse();
        assertThat(find(TextField.class).withId("merchant-link").exists()).isFalse();
    }

    private String remitted(MerchantApplicationId id) {
        await().until(() -> !statement(id).isEmpty());
        return Fen.yuan(statement(id).getFirst().amountInFen());
    }

    private List<SimulatedRemittance> statement(MerchantApplicationId id) {
        return ApplicationsOnTheirWay.asProvider(merchants.provider(), () -> statements.of(id));
    }

    private void open(LinkToken token) {
        navigate(MerchantPageView.class, Map.of(MerchantPageView.TOKEN, token.value()));
    }

    private void click(String id) {
        test(byId(Button.class, id)).click();
    }

    private <T extends Component> T byId(Class<T> type, String id) {
        return find(type).withId(id).single();
    }
}
