package org.partnerportal.secondfactor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.partnerportal.shared.AccountId;
import org.partnerportal.signin.SignInMethod;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Checks a code against whatever the account has: six digits are an app's, all else a recovery code. Each is right
/// once.
@Component
class CodeCheck {

    private final TotpSecrets totp;
    private final RecoveryCodes codes;
    private final WrongCodes wrong;
    private final Notices notices;
    private final Clock clock;

    CodeCheck(TotpSecrets totp, RecoveryCodes codes, WrongCodes wrong, Notices notices, Clock clock) {
        this.totp = totp;
        this.codes = codes;
        this.wrong = wrong;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    CodeOutcome check(AccountId account, String typed) {
        return counted(account, () -> kind(account, typed.strip()));
    }

    /// Lets something secret be tried, and counts the try.
    @Transactional(propagation = Propagation.MANDATORY)
    CodeOutcome counted(AccountId account, Supplier<Optional<SignInMethod>> attempt) {
        // As exact as the database keeps it.
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var closed = wrong.takeTry(account, now);
        if (closed.isPresent()) {
            return new CodeOutcome.Closed(Duration.between(now, closed.get()));
        }
        var right = attempt.get();
        if (right.isPresent()) {
            wrong.forget(account);
            return new CodeOutcome.Right(right.get());
        }
        return wrong(account, now);
    }

    private CodeOutcome wrong(AccountId account, Instant now) {
        var until = wrong.refusedUntil(account);
        until.ifPresent(any -> notices.of(account, SecondFactorChange.STEP_CLOSED));
        return until.<CodeOutcome>map(next -> new CodeOutcome.Closed(Duration.between(now, next)))
                .orElseGet(CodeOutcome.Wrong::new);
    }

    private Optional<SignInMethod> kind(AccountId account, String typed) {
        var digits = typed.replaceAll("\\s", "");
        if (digits.matches("\\d{6}")) {
            return appCode(account, digits) ? Optional.of(SignInMethod.TOTP) : Optional.empty();
        }
        return RecoveryCode.typed(typed)
                .filter(code -> codes.use(account, code, clock.instant()))
                .map(code -> SignInMethod.RECOVERY_CODE);
    }

    private boolean appCode(AccountId account, String digits) {
        var now = clock.instant();
        return totp.find(account)
                .map(known -> Totp.matching(known.secret(), digits, now, known.lastStep()))
                .filter(step -> step.isPresent() && totp.use(account, step.getAsLong(), now))
                .isPresent();
    }
}
