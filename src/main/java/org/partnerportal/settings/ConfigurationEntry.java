package org.partnerportal.settings;

import org.jspecify.annotations.Nullable;

/// One thing the portal was started with.
///
/// @param value as it stands, none where it is a secret or not set
/// @param set whether it is set at all
public record ConfigurationEntry(String name, @Nullable String value, boolean set, boolean secret, Origin origin) {

    /// Where it comes from.
    public enum Origin {
        COMMAND_LINE,
        ENVIRONMENT,
        /// The portal's own default.
        BUILT_IN,
        OTHER,
        NOWHERE
    }
}
