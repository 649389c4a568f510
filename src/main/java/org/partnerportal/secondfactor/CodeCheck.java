package org.partnerportal.secondfactor;

import java.time.Clock;
import java.util.function.BooleanSupplier;
import org.partnerportal.shared.AccountId;
import org.partnerportal.signin.GuessingGuard;
import org.partnerportal.signin.SignInMethod;
import org.partnerportal.signin.Visit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Checks a code against whatever the account has: six digits are an app's, all else a recovery code. Each is right
/// once, and each try is counted before it is looked at.
@Component
class CodeCheck {

    private final TotpSecrets totp;
    private final RecoveryCodes codes;
    private final GuessingGuard guessing;
    private final Notices notices;
    private final Clock clock;

    CodeCheck(TotpSecrets totp, RecoveryCodes codes, GuessingGuard guessing, Notices notices, Clock clock) {
        this.totp = totp;
        this.codes = codes;
        this.guessing = guessing;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    CodeOutcome check(AccountId account, String typed, Visit visit) {
        var digits = typed.replaceAll("\\s", "");
        return digits.matches("\\d{6}")
                ? counted(account, visit, SignInMethod.TOTP, () -> appCode(account, digits))
                : counted(account, visit, SignInMethod.RECOVERY_CODE, () -> recoveryCode(account, typed));
    }

    /// Lets something secret be tried, and counts the try.
    @Transactional(propagation = Propagation.MANDATORY)
    CodeOutcome counted(AccountId account, Visit visit, SignInMethod method, BooleanSupplier attempt) {
        var guess = guessing.begin(account, visit);
        if (guess.allowed() && attempt.getAsBoolean()) {
            guessing.right(guess);
            return new CodeOutcome.Right(method);
        }
        guessing.wrong(guess, method);
        if (guess.allowed() && guess.beganToWait()) {
            notices.of(account, SecondFactorChange.STEP_CLOSED);
        }
        return guess.allowed() && !guess.beganToWait() ? new CodeOutcome.Wrong() : new CodeOutcome.Closed();
    }

    private boolean recoveryCode(AccountId account, String typed) {
        return RecoveryCode.typed(typed)
                .filter(code -> codes.use(account, code, clock.instant()))
                .isPresent();
    }

    private boolean appCode(AccountId account, String digits) {
        var now = clock.instant();
        return totp.find(account)
                .map(known -> Totp.matching(known.secret(), digits, now, known.lastStep()))
                .filter(step -> step.isPresent() && totp.use(account, step.getAsLong(), now))
                .isPresent();
    }
}
