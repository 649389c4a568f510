package org.partnerportal.signing;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnerportal.onboarding.MerchantApplicationId;

/// A link by which a merchant names the remitted amount and signs, without signing in.
record MerchantLink(
        LinkToken token,
        MerchantApplicationId application,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Ending ending) {

    /// How a link came to its end before its time.
    enum Ending {
        USED,
        REPLACED,
        WITHDRAWN
    }

    static final Duration VALID = Duration.ofDays(7);

    static MerchantLink made(LinkToken token, MerchantApplicationId application, Instant at) {
        return new MerchantLink(token, application, at, at.plus(VALID), null);
    }

    /// Whether the merchant may still do something by it.
    boolean worksAt(Instant moment) {
        return ending == null && moment.isBefore(expiresAt);
    }

    /// Whether it shows anything: while it works, and after the signature the way the merchant's number comes.
    boolean showsAt(Instant moment) {
        return (ending == null || ending == Ending.USED) && moment.isBefore(expiresAt);
    }
}
