package org.partnerportal.remittance;

import org.partnerportal.onboarding.MerchantApplicationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Has the bank send a round's remittance, unless the round is over.
@Component
class RemittanceSending {

    private final AccountVerifications verifications;
    private final TestRemittances bank;
    private final ApplicationEventPublisher events;

    RemittanceSending(AccountVerifications verifications, TestRemittances bank, ApplicationEventPublisher events) {
        this.verifications = verifications;
        this.bank = bank;
        this.events = events;
    }

    @Transactional
    public void send(MerchantApplicationId application, int round) {
        verifications
                .find(application, round)
                .filter(found -> found.state() == AccountVerification.State.AWAITING_ANSWER)
                .ifPresent(found -> {
                    bank.send(new RemittanceOrder(application, round, found.amountInFen()));
                    events.publishEvent(new TestRemittanceSent(application, round));
                });
    }
}
