package org.partnerportal.remittance;

import org.partnerportal.onboarding.MerchantApplicationId;
import org.springframework.context.ApplicationContext;

/// What the bank was asked to send, for tests.
public final class RemittedAmounts {

    private final AccountVerifications verifications;

    public RemittedAmounts(ApplicationContext portal) {
        this.verifications = portal.getBean(AccountVerifications.class);
    }

    public int of(MerchantApplicationId id) {
        return verifications.latest(id).orElseThrow().amountInFen();
    }

    /// One the bank may also have been asked for.
    public int anotherThan(int amount) {
        return amount % AccountVerification.LARGEST_AMOUNT + 1;
    }
}
