package org.partnerportal.uikit;

import java.util.List;

/// The accounts to try that an evaluation run offers on its sign-in page. A real portal has no such bean.
public record SignInHints(List<Hint> all) {

    /// An account to try.
    ///
    /// @param key the text that says whose account it is
    public record Hint(String key, String login, String password) {}
}
