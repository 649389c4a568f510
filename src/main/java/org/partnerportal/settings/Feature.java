package org.partnerportal.settings;

/// What can be switched on or off, for everybody and partner by partner.
///
/// One is added with the code that asks for it, and goes with it.
public enum Feature {
    /// A provider's administrator may register keys and secrets for its programs.
    API_CREDENTIALS,
    /// A provider may explain an item instead of mending it.
    EXPLANATIONS
}
