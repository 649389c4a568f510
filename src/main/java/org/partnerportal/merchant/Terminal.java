package org.partnerportal.merchant;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A device at which a merchant takes payments: one terminal, one merchant, one place (银发〔2021〕259号 §2).
///
/// @param serial the maker's serial number
/// @param address where it stands
/// @param retiredAt from when it is no longer in use, none while it is
public record Terminal(
        String serial,
        Kind kind,
        String address,
        Instant registeredAt,
        @Nullable Instant retiredAt) {

    public enum Kind {
        POS,
        SCANNER,
        CODE_PLATE,
        SELF_SERVICE
    }

    public boolean inUse() {
        return retiredAt == null;
    }
}
