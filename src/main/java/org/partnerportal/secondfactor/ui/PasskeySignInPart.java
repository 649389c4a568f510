package org.partnerportal.secondfactor.ui;

import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.partnerportal.secondfactor.PasskeyRequest;
import org.partnerportal.secondfactor.PasskeySignIn;

/// The part of the sign-in page that lets a passkey in.
final class PasskeySignInPart extends Div {

    private final transient PasskeySignIn signIn;
    private final FormError error = new FormError("passkey-sign-in-error");
    private transient @Nullable PasskeyRequest asked;

    PasskeySignInPart(PasskeySignIn signIn) {
        this.signIn = signIn;
        addClassName("sign-in-way");
        var button = PasskeyButton.asking(getTranslation("secondfactor.sign-in"), this::ask, this::answered);
        button.setId("passkey-sign-in");
        add(button, error);
    }

    private String ask() {
        error.clear();
        asked = signIn.ask();
        return asked.json();
    }

    private void answered(String answer) {
        if (answer.isEmpty() || asked == null) {
            error.say(getTranslation("secondfactor.passkey.none"));
            return;
        }
        var exchange = Exchange.current();
        signIn.enter(asked, answer, exchange.request(), exchange.response())
                .ifPresentOrElse(
                        onward -> getUI().ifPresent(ui -> ui.getPage().setLocation(onward)),
                        () -> error.say(getTranslation("secondfactor.passkey.refused")));
    }
}
