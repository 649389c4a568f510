package org.partnerportal.secondfactor;

import java.time.Clock;
import java.util.Set;
import org.partnerportal.access.AccountDirectory;
import org.partnerportal.access.SystemActor;
import org.partnerportal.demo.DemoAccount;
import org.partnerportal.demo.DemoStep;
import org.partnerportal.shared.AccountId;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// An authenticator app for each demo account that must have a second factor.
@Component
@Profile("demo")
@Order(2)
class DemoSecondFactors implements DemoStep {

    private final AccountDirectory accounts;
    private final FactorStore store;
    private final Enrolment enrolment;
    private final SystemActor system;
    private final Clock clock;

    DemoSecondFactors(
            AccountDirectory accounts, FactorStore store, Enrolment enrolment, SystemActor system, Clock clock) {
        this.accounts = accounts;
        this.store = store;
        this.enrolment = enrolment;
        this.system = system;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "second-factors";
    }

    @Override
    public String title() {
        return "Setting up second factors";
    }

    @Override
    public void run() {
        system.run(() -> DemoAccount.ALL.stream()
                .filter(demo -> MandatorySecondFactor.of(Set.of(demo.role())))
                .flatMap(demo -> accounts.withLogin(demo.login()).stream())
                .filter(account -> !store.any(account))
                .forEach(this::enrol));
    }

    private void enrol(AccountId account) {
        var offer = enrolment.offer(account);
        enrolment.confirm(account, offer, Totp.code(offer.secret(), Totp.step(clock.instant())));
    }
}
