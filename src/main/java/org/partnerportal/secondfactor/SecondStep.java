package org.partnerportal.secondfactor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.partnerportal.access.SecondStepOnly;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.ReadsOnly;
import org.partnerportal.signin.SignInMethod;
import org.partnerportal.signin.Visit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The second step of signing in, with a code or a passkey.
@Service
@SecondStepOnly
@Transactional
public class SecondStep {

    private final Stepping stepping;
    private final FactorStore factors;
    private final CodeCheck check;
    private final PasskeyCeremonies passkeys;
    private final Notices notices;
    private final ObjectProvider<CodeHint> hints;

    SecondStep(
            Stepping stepping,
            FactorStore factors,
            CodeCheck check,
            PasskeyCeremonies passkeys,
            Notices notices,
            ObjectProvider<CodeHint> hints) {
        this.stepping = stepping;
        this.factors = factors;
        this.check = check;
        this.passkeys = passkeys;
        this.notices = notices;
        this.hints = hints;
    }

    /// What the person can do the step with.
    @ReadsOnly
    public StepChoice choice() {
        return stepping.present().map(factors::choice).orElse(new StepChoice(false, false, false));
    }

    /// A code that is right now, in an evaluation run.
    public Optional<String> hint() {
        return Optional.ofNullable(hints.getIfAvailable())
                .flatMap(hint -> stepping.present().flatMap(hint::codeFor));
    }

    /// Lets the person in who types a code of their app, or a recovery code.
    public StepOutcome enter(String code, HttpServletRequest request, HttpServletResponse response) {
        return stepping.inTime(account -> switch (check.check(account, code, Visit.of(request))) {
            case CodeOutcome.Right(var right) -> enter(account, right, request, response);
            case CodeOutcome.Wrong _ -> new StepOutcome.Wrong();
            case CodeOutcome.Closed _ -> new StepOutcome.Closed();
        });
    }

    private StepOutcome enter(
            AccountId account, SignInMethod method, HttpServletRequest request, HttpServletResponse response) {
        var entered = stepping.enter(account, method, request, response);
        if (method == SignInMethod.RECOVERY_CODE) {
            notices.of(account, SecondFactorChange.CODE_USED);
        }
        return entered;
    }

    /// What the browser must know to ask for one of the person's passkeys.
    @ReadsOnly
    public PasskeyRequest askForPasskey() {
        return passkeys.ask(stepping.account());
    }

    /// Lets the person in whose passkey answered.
    public StepOutcome enter(
            PasskeyRequest asked, String answer, HttpServletRequest request, HttpServletResponse response) {
        return stepping.inTime(account -> passkeys.owner(asked, answer)
                .filter(account::equals)
                .<StepOutcome>map(owner -> stepping.enter(owner, SignInMethod.PASSKEY, request, response))
                .orElseGet(() -> stepping.refuse(account, SignInMethod.PASSKEY, request, new StepOutcome.Wrong())));
    }
}
