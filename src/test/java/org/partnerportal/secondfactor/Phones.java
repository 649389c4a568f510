package org.partnerportal.secondfactor;

import java.time.Clock;
import org.partnerportal.access.SystemActor;
import org.partnerportal.shared.AccountId;
import org.springframework.context.ApplicationContext;

/// Hands out authenticator apps to people of tests who may not come in without one.
public final class Phones {

    private final Enrolment enrolment;
    private final SystemActor system;
    private final Clock clock;

    public Phones(ApplicationContext portal) {
        enrolment = portal.getBean(Enrolment.class);
        system = portal.getBean(SystemActor.class);
        clock = portal.getBean(Clock.class);
    }

    public void give(AccountId account) {
        system.run(() -> {
            var offer = enrolment.offer(account);
            enrolment.confirm(account, offer, Totp.code(offer.secret(), Totp.step(clock.instant())));
        });
    }
}
