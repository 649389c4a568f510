package org.partnerportal.secondfactor;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.partnerportal.access.SignInAccounts;
import org.partnerportal.shared.AccountId;
import org.springframework.stereotype.Component;

/// Takes a second factor in, and makes the recovery codes that go with the first one.
@Component
class Enrolment {

    // What authenticator apps show above the code.
    private static final String ISSUER = "Partner Portal";

    private final TotpSecrets totp;
    private final RecoveryCodes codes;
    private final SignInAccounts accounts;
    private final Notices notices;
    private final Clock clock;

    Enrolment(TotpSecrets totp, RecoveryCodes codes, SignInAccounts accounts, Notices notices, Clock clock) {
        this.totp = totp;
        this.codes = codes;
        this.accounts = accounts;
        this.notices = notices;
        this.clock = clock;
    }

    TotpOffer offer(AccountId account) {
        return TotpOffer.fresh(ISSUER, accounts.find(account).orElseThrow().login());
    }

    /// Whether the code was made from the offered secret, which then takes the place of the one before.
    boolean confirm(AccountId account, TotpOffer offer, String code) {
        var now = clock.instant();
        var step = Totp.matching(offer.secret(), code.replaceAll("\\s", ""), now, 0);
        step.ifPresent(used -> totp.put(account, offer.secret(), used, now));
        return step.isPresent();
    }

    /// Tells of an enrolled factor, and gives recovery codes to whoever has none.
    ///
    /// @return the codes as they are shown, this once; none if there are some already
    List<String> told(AccountId account, SecondFactorChange change) {
        notices.of(account, change);
        return Optional.of(account)
                .filter(any -> codes.left(any) == 0)
                .map(any -> codes.renew(any, clock.instant()))
                .orElse(List.of());
    }
}
