package org.partnerportal.uikit;

/// An account to try, offered on the sign-in page of an evaluation run. A real portal has none.
///
/// @param key the text that says whose account it is
public record SignInHint(String key, String login, String password) {}
