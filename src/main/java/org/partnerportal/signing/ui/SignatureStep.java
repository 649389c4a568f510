package org.partnerportal.signing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.partnerportal.signing.SigningSheet;

/// The third step of the merchant's page: signing with the contact's name.
class SignatureStep extends Section {

    private final TextField name = new TextField(getTranslation("signing.page.sign.name"));
    private final transient Consumer<String> signed;

    SignatureStep(SigningSheet sheet, Consumer<String> signed, Runnable readAgain) {
        this.signed = signed;
        addClassName("card");
        name.setId("signature");
        name.setMaxLength(100);
        name.setWidthFull();
        var sign = new Button(getTranslation("signing.page.sign.sign"), click -> sign());
        sign.setId("sign");
        sign.setDisableOnClick(true);
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        sign.addClickListener(click -> sign.setEnabled(true));
        var back = new Button(getTranslation("signing.page.sign.back"), click -> readAgain.run());
        back.setId("sign-back");
        back.addThemeVariants(ButtonVariant.TERTIARY);
        add(
                new H2(getTranslation("signing.page.sign.title")),
                new Paragraph(getTranslation("signing.page.sign.next", sheet.contact())),
                name,
                sign,
                back);
    }

    /// Says that the name is another one.
    void nameDiffers() {
        pointOut("signing.page.sign.name-differs");
    }

    private void sign() {
        if (name.getValue().isBlank()) {
            pointOut("signing.page.sign.name-missing");
        } else {
            signed.accept(name.getValue());
        }
    }

    private void pointOut(String key) {
        name.setErrorMessage(getTranslation(key));
        name.setInvalid(true);
        name.focus();
    }
}
