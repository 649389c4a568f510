package org.partnerportal.secondfactor;

import java.time.Clock;
import java.util.Optional;
import org.partnerportal.shared.AccountId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Knows the demo accounts' codes: the next unused one of the app. Who signs in so often that there is none for the
/// moment gets a recovery code instead.
@Component
@Profile("demo")
class DemoCodes implements CodeHint {

    private final TotpSecrets secrets;
    private final RecoveryCodes codes;
    private final Clock clock;

    DemoCodes(TotpSecrets secrets, RecoveryCodes codes, Clock clock) {
        this.secrets = secrets;
        this.codes = codes;
        this.clock = clock;
    }

    @Override
    public Optional<String> codeFor(AccountId account) {
        return secrets.find(account)
                .map(known -> Totp.window(clock.instant())
                        .filter(step -> step > known.lastStep())
                        .mapToObj(step -> Totp.code(known.secret(), step))
                        .findFirst()
                        .orElseGet(() -> recovery(account)));
    }

    private String recovery(AccountId account) {
        var code = RecoveryCode.fresh();
        codes.add(account, code, clock.instant());
        return code.written();
    }
}
