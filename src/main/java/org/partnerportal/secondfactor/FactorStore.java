package org.partnerportal.secondfactor;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.partnerportal.shared.AccountId;
import org.springframework.stereotype.Component;

/// All second factors of an account together.
@Component
class FactorStore {

    private final TotpSecrets totp;
    private final PasskeyRecords passkeys;
    private final RecoveryCodes codes;

    FactorStore(TotpSecrets totp, PasskeyRecords passkeys, RecoveryCodes codes) {
        this.totp = totp;
        this.passkeys = passkeys;
        this.codes = codes;
    }

    boolean any(AccountId account) {
        return totp.find(account).isPresent() || passkeys.count(account) > 0;
    }

    StepChoice choice(AccountId account) {
        return new StepChoice(
                totp.find(account).isPresent() || codes.left(account) > 0, passkeys.count(account) > 0, true);
    }

    SecondFactorDetails details(AccountId account, boolean mandatory) {
        var app = totp.find(account);
        return new SecondFactorDetails(
                mandatory,
                app.map(TotpSecret::enrolledAt).orElse(null),
                app.map(TotpSecret::lastUsedAt).orElse(null),
                codes.left(account),
                passkeys.of(account));
    }

    void removeApp(AccountId account) {
        totp.remove(account);
        tidy(account);
    }

    boolean removePasskey(UUID passkey, AccountId account) {
        var removed = passkeys.remove(passkey, account);
        tidy(account);
        return removed;
    }

    List<String> renewCodes(AccountId account, Instant at) {
        return codes.renew(account, at);
    }

    void removeAll(AccountId account) {
        totp.remove(account);
        passkeys.removeAll(account);
        codes.remove(account);
    }

    // Recovery codes are worth something only beside a factor they stand in for.
    private void tidy(AccountId account) {
        if (!any(account)) {
            codes.remove(account);
        }
    }
}
