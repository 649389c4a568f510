package org.partnerportal.secondfactor;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.SignInAccounts;
import org.partnerportal.access.SignedInOnly;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.ReadsOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people do about their own second factors. Every change asks for a fresh proof of who they are.
@Service
@SignedInOnly
@Transactional
public class OwnSecondFactors {

    private final CurrentActor actor;
    private final SignInAccounts accounts;
    private final FactorStore store;
    private final Enrolment enrolment;
    private final PasskeyCeremonies ceremonies;
    private final Notices notices;
    private final Clock clock;

    OwnSecondFactors(
            CurrentActor actor,
            SignInAccounts accounts,
            FactorStore store,
            Enrolment enrolment,
            PasskeyCeremonies ceremonies,
            Notices notices,
            Clock clock) {
        this.actor = actor;
        this.accounts = accounts;
        this.store = store;
        this.enrolment = enrolment;
        this.ceremonies = ceremonies;
        this.notices = notices;
        this.clock = clock;
    }

    /// What the person has.
    @ReadsOnly
    public SecondFactorDetails mine() {
        return store.details(own(), mandatory());
    }

    /// A fresh secret for the person's app.
    @ReadsOnly
    public TotpOffer offerApp() {
        return enrolment.offer(own());
    }

    /// Enrols the app that made the code, in place of the one before.
    public EnrolmentOutcome enrolApp(Proof proof, TotpOffer offer, String code) {
        var account = proved(proof);
        return enrolment.confirm(account, offer, code)
                ? new EnrolmentOutcome.Enrolled(enrolment.told(account, SecondFactorChange.TOTP_ENROLLED))
                : new EnrolmentOutcome.NotConfirmed();
    }

    /// Removes the app.
    ///
    /// @throws SecondFactorNeeded if the person must have a second factor and this is the only one
    public void removeApp(Proof proof) {
        var account = proved(proof);
        if (!store.details(account, mandatory()).appRemovable()) {
            throw new SecondFactorNeeded();
        }
        store.removeApp(account);
        notices.of(account, SecondFactorChange.TOTP_REMOVED);
    }

    /// Makes fresh recovery codes; those before no longer work.
    public List<String> renewCodes(Proof proof) {
        var account = proved(proof);
        notices.of(account, SecondFactorChange.CODES_RENEWED);
        return store.renewCodes(account, clock.instant());
    }

    /// What the browser must know to make a passkey.
    @ReadsOnly
    public PasskeyRegistration beginPasskey(Proof proof) {
        return ceremonies.beginRegistration(proved(proof));
    }

    /// Takes in the passkey the browser made.
    public EnrolmentOutcome enrolPasskey(Proof proof, PasskeyRegistration begun, String answer, String label) {
        var account = proved(proof);
        return ceremonies.register(account, begun, answer, label)
                ? new EnrolmentOutcome.Enrolled(enrolment.told(account, SecondFactorChange.PASSKEY_ADDED))
                : new EnrolmentOutcome.NotConfirmed();
    }

    /// Removes one of the person's passkeys; another's is not there.
    ///
    /// @throws SecondFactorNeeded if the person must have a second factor and this is the only one
    public void removePasskey(Proof proof, UUID passkey) {
        var account = proved(proof);
        if (!store.details(account, mandatory()).passkeyRemovable()) {
            throw new SecondFactorNeeded();
        }
        if (store.removePasskey(passkey, account)) {
            notices.of(account, SecondFactorChange.PASSKEY_REMOVED);
        }
    }

    private AccountId proved(Proof proof) {
        proof.require(own(), clock.instant());
        return own();
    }

    private AccountId own() {
        return actor.account();
    }

    // As they are now, not as they were at sign-in.
    private boolean mandatory() {
        return accounts.find(own())
                .map(person -> MandatorySecondFactor.of(person.roles()))
                .orElseGet(() -> MandatorySecondFactor.of(actor.actor().roles()));
    }
}
