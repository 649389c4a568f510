package org.partnerportal.onboarding.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextField;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignedInAs;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.document.DocumentIntake;
import org.partnerportal.document.DocumentViewed;
import org.partnerportal.document.IntakeOutcome;
import org.partnerportal.document.ReceiveDocument;
import org.partnerportal.onboarding.ApplicationRegister;
import org.partnerportal.onboarding.Boarding;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.onboarding.MerchantOnboarding;
import org.partnerportal.papers.DrawnPaper;
import org.partnerportal.papers.PaperField;
import org.partnerportal.papers.PaperKind;
import org.partnerportal.papers.PaperPress;
import org.partnerportal.recognition.ReadingNow;
import org.partnerportal.shared.PartnerId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/// What the form says beside its fields of licences and ID cards.
@PortalTest
@RecordApplicationEvents
@SignedInAs(value = Role.PROVIDER_OPERATOR, partner = FormPapersTests.PROVIDER)
class FormPapersTests extends SpringBrowserlessTest {

    static final String PROVIDER = "0197c000-0000-7000-8000-00000000b0f7";

    private static final String LICENCE = "subject_info.business_license_info.";
    private static final FieldPath NUMBER = FieldPath.of(LICENCE + "license_number");
    private static final FieldPath NAME = FieldPath.of(LICENCE + "merchant_name");
    private static final FieldPath ID_NUMBER = FieldPath.of("subject_info.identity_info.id_card_info.id_card_number");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MerchantOnboarding onboarding;

    @Autowired
    private ApplicationRegister register;

    @Autowired
    private DocumentIntake intake;

    @Autowired
    private ReadingNow reading;

    @Autowired
    private ApplicationEvents events;

    private final PaperPress press = new PaperPress(new Random(12));
    private MerchantApplicationId draft;

    @BeforeEach
    void beginADraft() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        var known = FormValues.empty()
                .with("subject_info.subject_type", "SUBJECT_TYPE_INDIVIDUAL")
                .with("subject_info.identity_info.id_doc_type", "IDENTIFICATION_TYPE_IDCARD")
                .with(NAME.value(), "Typed by a person");
        draft = new Boarding(portal, PartnerId.of(PROVIDER)).draft(known);
    }

    @Test
    void takesWhatTheLicenceSaysByOneClick() throws IOException {
        var licence = handIn(LICENCE + "license_copy", PaperKind.BUSINESS_LICENCE);
        open();
        assertThat(kept(NUMBER)).isEmpty();

        test(find(Button.class).id("paper-take-" + NUMBER)).click();

        var says = licence.says().getOrDefault(PaperField.CREDIT_CODE, "");
        assertThat(kept(NUMBER)).containsExactly(says);
        assertThat(find(TextField.class).id(NUMBER.value()).getValue()).isEqualTo(says);
        assertThat(find(Button.class).withId("paper-take-" + NUMBER).exists()).isFalse();
    }

    @Test
    void leavesAloneWhatAPersonTypedAndSaysThatItDiffers() throws IOException {
        handIn(LICENCE + "license_copy", PaperKind.BUSINESS_LICENCE);

        open();

        assertThat(kept(NAME)).containsExactly("Typed by a person");
        assertThat(find(Button.class).withId("paper-take-" + NAME).exists()).isFalse();
        assertThat(find(Div.class).withId("paper-difference-" + NAME).exists()).isTrue();
    }

    @Test
    void showsThePlaceOnlyOnRequest() throws IOException {
        handIn(LICENCE + "license_copy", PaperKind.BUSINESS_LICENCE);
        open();
        assertThat(find(Image.class).withClassName("paper-place").exists()).isFalse();

        test(find(Button.class).id("paper-show-" + NAME)).click();

        assertThat(find(Image.class).withClassName("paper-place").exists()).isTrue();
        assertThat(events.stream(DocumentViewed.class))
                .as("looked at once the browser fetches it")
                .isEmpty();
    }

    @Test
    void proposesASensitiveValueMaskedAndTakesItWhole() throws IOException {
        var card = handIn("subject_info.identity_info.id_card_info.id_card_copy", PaperKind.ID_CARD_PORTRAIT);
        var number = card.says().getOrDefault(PaperField.ID_NUMBER, "");
        open();
        assertThat(find(Div.class)
                        .id("paper-proposal-" + ID_NUMBER)
                        .getElement()
                        .getTextRecursively())
                .contains("*")
                .doesNotContain(number);

        test(find(Button.class).id("paper-take-" + ID_NUMBER)).click();

        assertThat(register.show(draft, ID_NUMBER, "to compare")).isEqualTo(number);
    }

    private List<String> kept(FieldPath path) {
        return onboarding.form(draft).orElseThrow().values().all(path);
    }

    private void open() {
        UI.getCurrent().navigate("applications/" + draft + "/form");
    }

    private DrawnPaper handIn(String field, PaperKind kind) throws IOException {
        var paper = press.print(kind);
        var outcome = intake.receive(
                new ReceiveDocument(draft.subject(), field, "a.png", null),
                new ByteArrayInputStream(png(paper.picture())));
        reading.read(((IntakeOutcome.Stored) outcome).document().id());
        return paper;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
