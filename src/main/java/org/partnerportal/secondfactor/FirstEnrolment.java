package org.partnerportal.secondfactor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import org.partnerportal.access.SecondStepOnly;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.ReadsOnly;
import org.partnerportal.signin.SignInMethod;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Enrolling the first second factor on the way in, for whoever must have one and has none.
///
/// Nobody who has one gets another this way: the password alone must not be enough for that.
@Service
@SecondStepOnly
@Transactional
public class FirstEnrolment {

    private final Stepping stepping;
    private final FactorStore factors;
    private final Enrolment enrolment;
    private final PasskeyCeremonies passkeys;

    FirstEnrolment(Stepping stepping, FactorStore factors, Enrolment enrolment, PasskeyCeremonies passkeys) {
        this.stepping = stepping;
        this.factors = factors;
        this.enrolment = enrolment;
        this.passkeys = passkeys;
    }

    /// A fresh secret for the person's app.
    @ReadsOnly
    public TotpOffer offer() {
        return enrolment.offer(stepping.account());
    }

    /// Enrols the app that made the code, and lets the person in.
    public StepOutcome enrol(TotpOffer offer, String code, HttpServletRequest request, HttpServletResponse response) {
        return withoutAny(account -> enrolment.confirm(account, offer, code)
                ? entered(account, SecondFactorChange.TOTP_ENROLLED, request, response)
                : new StepOutcome.Wrong());
    }

    /// What the browser must know to make a passkey.
    @ReadsOnly
    public PasskeyRegistration beginPasskey() {
        return passkeys.beginRegistration(stepping.account());
    }

    /// Takes in the passkey the browser made, and lets the person in.
    public StepOutcome enrol(
            PasskeyRegistration begun,
            String answer,
            String label,
            HttpServletRequest request,
            HttpServletResponse response) {
        return withoutAny(account -> passkeys.register(account, begun, answer, label)
                ? entered(account, SecondFactorChange.PASSKEY_ADDED, request, response)
                : new StepOutcome.Wrong());
    }

    private StepOutcome withoutAny(Function<AccountId, StepOutcome> work) {
        return stepping.inTime(account -> factors.any(account) ? new StepOutcome.TooLate() : work.apply(account));
    }

    private StepOutcome entered(
            AccountId account, SecondFactorChange change, HttpServletRequest request, HttpServletResponse response) {
        var method = change == SecondFactorChange.PASSKEY_ADDED ? SignInMethod.PASSKEY : SignInMethod.TOTP;
        var entered = stepping.enter(account, method, request, response);
        return new StepOutcome.Entered(entered.onward(), enrolment.told(account, change));
    }
}
