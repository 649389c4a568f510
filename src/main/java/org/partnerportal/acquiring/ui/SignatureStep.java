package org.partnerportal.acquiring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.partnerportal.acquiring.SigningSheet;

/// The third step of the merchant's page: signing with the contact's name.
class SignatureStep extends Section {

    private final TextField name = new TextField(getTranslation("acquiring.page.sign.name"));
    private final transient Consumer<String> signed;

    SignatureStep(SigningSheet sheet, Consumer<String> signed, Runnable readAgain) {
        this.signed = signed;
        addClassName("card");
        name.setId("signature");
        name.setMaxLength(100);
        name.setWidthFull();
        var sign = new Button(getTranslation("acquiring.page.sign.sign"), click -> sign());
        sign.setId("sign");
        sign.setDisableOnClick(true);
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        sign.addClickListener(click -> sign.setEnabled(true));
        var back = new Button(getTranslation("acquiring.page.sign.back"), click -> readAgain.run());
        back.setId("sign-back");
        back.addThemeVariants(ButtonVariant.TERTIARY);
        add(
                new H2(getTranslation("acquiring.page.sign.title")),
                new Paragraph(getTranslation("acquiring.page.sign.next", sheet.contact())),
                name,
                sign,
                back);
    }

    /// Says that the name is another one.
    void nameDiffers() {
        pointOut("acquiring.page.sign.name-differs");
    }

    private void sign() {
        if (name.getValue().isBlank()) {
            pointOut("acquiring.page.sign.name-missing");
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
