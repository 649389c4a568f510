package org.partnerportal.secondfactor.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partnerportal.secondfactor.PasskeyRequest;
import org.partnerportal.secondfactor.SecondStep;
import org.partnerportal.secondfactor.StepChoice;
import org.partnerportal.secondfactor.StepOutcome;

/// The second step of somebody who has something to do it with: a code, or a passkey.
final class StepForm extends Div {

    private final transient SecondStep step;
    private final transient Consumer<StepOutcome> over;
    private final TextField code = new TextField();
    private final FormError error = new FormError("second-step-error");
    private transient @Nullable PasskeyRequest asked;

    /// @param over told the outcome once the person is in, or too late
    StepForm(SecondStep step, StepChoice choice, Consumer<StepOutcome> over) {
        this.step = step;
        this.over = over;
        addClassName("second-step-form");
        if (choice.codes()) {
            addCode();
        }
        if (choice.codes() && choice.passkeys()) {
            var or = new Div(getTranslation("secondfactor.step.or"));
            or.addClassName("second-step-or");
            add(or);
        }
        if (choice.passkeys()) {
            addPasskey(choice);
        }
        add(error);
    }

    private void addCode() {
        CodeField.prepare(code, "second-step-code", getTranslation("secondfactor.step.code"));
        code.setHelperText(getTranslation("secondfactor.step.code-help"));
        code.setAutofocus(true);
        var enter = new Button(getTranslation("secondfactor.step.enter"), click -> enter());
        enter.setId("second-step-enter");
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        enter.addClickShortcut(Key.ENTER);
        add(code, enter);
    }

    private void addPasskey(StepChoice choice) {
        var button = PasskeyButton.asking(getTranslation("secondfactor.step.passkey"), this::ask, this::answered);
        button.setId("second-step-passkey");
        if (!choice.codes()) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        add(button);
    }

    /// Offers to fill in a code that is right now, in an evaluation run.
    void offerHint() {
        var hint = new Button(
                getTranslation("secondfactor.step.try"),
                click -> step.hint().ifPresent(right -> {
                    code.setValue(right);
                    enter();
                }));
        hint.setId("try-code");
        hint.addThemeVariants(ButtonVariant.TERTIARY);
        add(hint, new Paragraph(getTranslation("secondfactor.step.try-text")));
    }

    private void enter() {
        if (code.getValue().isBlank()) {
            CodeField.say(code, getTranslation("secondfactor.step.code-missing"));
            return;
        }
        var exchange = Exchange.current();
        show(step.enter(code.getValue(), exchange.request(), exchange.response()));
    }

    private String ask() {
        asked = step.askForPasskey();
        return asked.json();
    }

    private void answered(String answer) {
        if (answer.isEmpty() || asked == null) {
            error.say(getTranslation("secondfactor.passkey.none"));
            return;
        }
        var exchange = Exchange.current();
        switch (step.enter(asked, answer, exchange.request(), exchange.response())) {
            case StepOutcome.Wrong _ -> error.say(getTranslation("secondfactor.passkey.refused"));
            case StepOutcome outcome -> show(outcome);
        }
    }

    private void show(StepOutcome outcome) {
        switch (outcome) {
            case StepOutcome.Wrong _ -> CodeField.say(code, getTranslation("secondfactor.step.wrong"));
            case StepOutcome.Closed _ -> CodeField.say(code, getTranslation("secondfactor.closed"));
            case StepOutcome.Entered _, StepOutcome.TooLate _ -> over.accept(outcome);
        }
    }
}
