package org.partnerportal.acquiring;

import org.partnerportal.onboarding.MerchantApplicationId;

/// Refuse the application, as it was seen, for good.
public record RefuseMerchant(MerchantApplicationId application, long seenVersion, String reason) {

    // The reason may speak of a person: never in a log line.
    @Override
    public String toString() {
        return "RefuseMerchant[" + application + "]";
    }
}
