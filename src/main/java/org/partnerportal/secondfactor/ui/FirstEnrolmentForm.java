package org.partnerportal.secondfactor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partnerportal.secondfactor.FirstEnrolment;
import org.partnerportal.secondfactor.PasskeyRegistration;
import org.partnerportal.secondfactor.StepOutcome;
import org.partnerportal.secondfactor.TotpOffer;

/// The second step of somebody who must have a second factor and has none: they enrol one now.
final class FirstEnrolmentForm extends Div {

    private final transient FirstEnrolment enrolment;
    private final transient Consumer<StepOutcome> over;
    private final transient TotpOffer offer;
    private final AppEnrolment app;
    private final FormError error = new FormError("second-step-error");
    private transient @Nullable PasskeyRegistration begun;

    /// @param over told the outcome once the person is in, or too late
    FirstEnrolmentForm(FirstEnrolment enrolment, Consumer<StepOutcome> over) {
        this.enrolment = enrolment;
        this.over = over;
        this.offer = enrolment.offer();
        this.app = new AppEnrolment(offer, this::confirm);
        addClassName("second-step-form");
        var passkey = PasskeyButton.making(getTranslation("secondfactor.step.passkey-make"), this::begin, this::made);
        passkey.setId("second-step-passkey-make");
        var or = new Div(getTranslation("secondfactor.step.or"));
        or.addClassName("second-step-or");
        add(new Paragraph(getTranslation("secondfactor.step.must")), app, or, passkey, error);
    }

    private void confirm(String code) {
        var exchange = Exchange.current();
        switch (enrolment.enrol(offer, code, exchange.request(), exchange.response())) {
            case StepOutcome.Wrong _ -> app.wrong();
            case StepOutcome outcome -> over.accept(outcome);
        }
    }

    private String begin() {
        begun = enrolment.beginPasskey();
        return begun.json();
    }

    private void made(String answer) {
        if (answer.isEmpty() || begun == null) {
            error.say(getTranslation("secondfactor.passkey.not-made"));
            return;
        }
        var exchange = Exchange.current();
        var label = getTranslation("secondfactor.passkey.first-name");
        switch (enrolment.enrol(begun, answer, label, exchange.request(), exchange.response())) {
            case StepOutcome.Wrong _ -> error.say(getTranslation("secondfactor.passkey.not-made"));
            case StepOutcome outcome -> over.accept(outcome);
        }
    }
}
