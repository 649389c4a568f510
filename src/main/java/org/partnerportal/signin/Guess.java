package org.partnerportal.signin;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;

/// One try at a password or a code, already counted as a wrong one.
public final class Guess {

    private final boolean allowed;
    private final boolean beganToWait;
    private final @Nullable AccountId account;
    private final @Nullable UUID device;
    private final Visit visit;
    private final Map<GuessKind, byte[]> counted;

    Guess(
            boolean allowed,
            boolean beganToWait,
            @Nullable AccountId account,
            @Nullable UUID device,
            Visit visit,
            Map<GuessKind, byte[]> counted) {
        this.allowed = allowed;
        this.beganToWait = beganToWait;
        this.account = account;
        this.device = device;
        this.visit = visit;
        this.counted = counted;
    }

    /// Whether it may be looked at. Where not, refuse it like a wrong one, with the same words and after the same work.
    public boolean allowed() {
        return allowed;
    }

    /// Whether nobody may try again for a while if this one is wrong.
    public boolean beganToWait() {
        return beganToWait;
    }

    /// Whose account it is tried at, none where nobody has the address that was given.
    @Nullable AccountId account() {
        return account;
    }

    /// Whether this account was entered from the device before.
    boolean knownDevice() {
        return device != null;
    }

    Visit visit() {
        return visit;
    }

    /// The counts it stands in, by the blind index of those counted.
    Map<GuessKind, byte[]> counted() {
        return counted;
    }
}
