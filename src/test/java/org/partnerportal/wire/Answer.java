package org.partnerportal.wire;

import java.nio.charset.StandardCharsets;

/// What the server answered to one request, to the last byte.
///
/// @param leadsTo where it sends the browser, empty if nowhere
/// @param type its media type, empty if it names none
/// @param bytes its body, a character for each byte
public record Answer(int status, String leadsTo, String type, String bytes) {

    public String text() {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    public boolean ok() {
        return status >= 200 && status < 300;
    }

    public boolean leadsToSignIn() {
        return leadsTo.matches("(https?://[^/]+)?/sign-in([;?].*)?");
    }

    @Override
    public String toString() {
        return status + " " + type + " " + leadsTo + " " + bytes.substring(0, Math.min(200, bytes.length()));
    }
}
