package org.partnerportal.secondfactor.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partnerportal.secondfactor.EnrolmentOutcome;
import org.partnerportal.secondfactor.OwnSecondFactors;
import org.partnerportal.secondfactor.PasskeyRegistration;
import org.partnerportal.secondfactor.Proof;

/// Making a passkey: a name to know it by, then the browser's own questions.
final class PasskeyMaking extends Div {

    private static final int LONGEST_NAME = 60;

    private final transient OwnSecondFactors factors;
    private final transient Proof proof;
    private final transient Consumer<List<String>> enrolled;
    private final TextField name = new TextField();
    private final FormError error = new FormError("passkey-error");
    private transient @Nullable PasskeyRegistration begun;

    /// @param enrolled told the recovery codes to show, if any
    PasskeyMaking(OwnSecondFactors factors, Proof proof, Consumer<List<String>> enrolled) {
        this.factors = factors;
        this.proof = proof;
        this.enrolled = enrolled;
        addClassName("proof-form");
        name.setId("passkey-name");
        name.setLabel(getTranslation("secondfactor.passkey.name"));
        name.setHelperText(getTranslation("secondfactor.passkey.name-help"));
        name.setMaxLength(LONGEST_NAME);
        name.setWidthFull();
        name.setAutofocus(true);
        var make = PasskeyButton.making(getTranslation("secondfactor.passkey.make"), this::begin, this::made);
        make.setId("passkey-make");
        make.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(getTranslation("secondfactor.passkey.make-text")), name, make, error);
    }

    private String begin() {
        error.clear();
        begun = factors.beginPasskey(proof);
        return begun.json();
    }

    private void made(String answer) {
        if (answer.isEmpty() || begun == null) {
            error.say(getTranslation("secondfactor.passkey.not-made"));
            return;
        }
        var label = name.getValue().isBlank() ? getTranslation("secondfactor.passkey.first-name") : name.getValue();
        switch (factors.enrolPasskey(proof, begun, answer, label.strip())) {
            case EnrolmentOutcome.Enrolled(var codes) -> enrolled.accept(codes);
            case EnrolmentOutcome.NotConfirmed _ -> error.say(getTranslation("secondfactor.passkey.not-made"));
        }
    }
}
