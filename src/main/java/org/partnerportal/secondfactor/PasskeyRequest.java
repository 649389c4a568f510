package org.partnerportal.secondfactor;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

/// A question for a passkey, good for one answer.
public final class PasskeyRequest {

    private final PublicKeyCredentialRequestOptions options;
    private final String json;
    private final AtomicBoolean answered = new AtomicBoolean();

    PasskeyRequest(PublicKeyCredentialRequestOptions options, String json) {
        this.options = options;
        this.json = json;
    }

    /// Uses the question up.
    boolean firstAnswer() {
        return !answered.getAndSet(true);
    }

    PublicKeyCredentialRequestOptions options() {
        return options;
    }

    /// What the browser must know.
    public String json() {
        return json;
    }
}
