package org.partnerportal.secondfactor;

import java.time.Duration;
import java.time.Instant;
import org.partnerportal.shared.AccountId;

/// That somebody proved anew, a short while ago, that it is they who sit there. Only [IdentityCheck] gives one.
public final class Proof {

    private static final Duration FRESH = Duration.ofMinutes(10);

    private final AccountId account;
    private final Instant at;

    Proof(AccountId account, Instant at) {
        this.account = account;
        this.at = at;
    }

    /// @throws ProofNotFresh if it is not this account's, or too old
    void require(AccountId whom, Instant now) {
        if (!account.equals(whom) || at.plus(FRESH).isBefore(now)) {
            throw new ProofNotFresh();
        }
    }
}
