package org.partnerportal.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a request to sign in comes from: address, browser, and the token of a device that was here before.
///
/// @param agent the browser as it calls itself, cut to what is kept
/// @param deviceToken the secret in the device's own cookie, none on a device that was never here
public record Visit(String address, String agent, @Nullable String deviceToken) {

    static final String DEVICE_COOKIE = "portal-device";
    static final Visit UNKNOWN = new Visit("", "", null);
    private static final int LONGEST_AGENT = 300;

    /// Where this request comes from.
    public static Visit of(HttpServletRequest request) {
        var agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        var cookies = request.getCookies();
        var token = cookies == null
                ? Optional.<String>empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(DEVICE_COOKIE))
                        .map(cookie -> cookie.getValue())
                        .filter(value -> value.matches("[A-Za-z0-9_-]{43}"))
                        .findFirst();
        return new Visit(
                request.getRemoteAddr(),
                agent.substring(0, Math.min(agent.length(), LONGEST_AGENT)),
                token.orElse(null));
    }

    // An address is personal data, the token a secret: neither shows in a log line.
    @Override
    public String toString() {
        return "Visit";
    }
}
