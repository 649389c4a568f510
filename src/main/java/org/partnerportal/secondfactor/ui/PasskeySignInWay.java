package org.partnerportal.secondfactor.ui;

import com.vaadin.flow.component.Component;
import org.partnerportal.secondfactor.PasskeySignIn;
import org.partnerportal.uikit.SignInWay;
import org.springframework.core.annotation.Order;

/// Offers to sign in with a passkey, without a password.
@org.springframework.stereotype.Component
@Order(1)
class PasskeySignInWay implements SignInWay {

    private final PasskeySignIn signIn;

    PasskeySignInWay(PasskeySignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Component offer() {
        return new PasskeySignInPart(signIn);
    }
}
