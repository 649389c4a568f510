package org.partnerportal.secondfactor;

import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;

/// A passkey in the making: what the browser is asked for, kept here until it answers.
public final class PasskeyRegistration {

    private final PublicKeyCredentialCreationOptions options;
    private final String json;

    PasskeyRegistration(PublicKeyCredentialCreationOptions options, String json) {
        this.options = options;
        this.json = json;
    }

    PublicKeyCredentialCreationOptions options() {
        return options;
    }

    /// What the browser must know.
    public String json() {
        return json;
    }
}
