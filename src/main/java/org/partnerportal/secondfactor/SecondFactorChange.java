package org.partnerportal.secondfactor;

import java.util.Locale;

/// What can happen to somebody's second factor.
public enum SecondFactorChange {
    TOTP_ENROLLED,
    TOTP_REMOVED,
    CODES_RENEWED,
    CODE_USED,
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
    /// An admin took everything away, for somebody who lost it.
    RESET,
    /// Too many wrong codes.
    STEP_CLOSED,
    /// A passkey's counter ran backwards: there may be a copy of it.
    PASSKEY_COPIED;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
