package org.partnerportal.remittance;

import org.partnerportal.onboarding.MerchantApplicationId;

/// Send this amount to the settlement account of this application; application and round are the bank's reference.
record RemittanceOrder(MerchantApplicationId application, int round, int amountInFen) {

    // The amount is the merchant's secret: never in a log line.
    @Override
    public String toString() {
        return "RemittanceOrder[" + application + ", " + round + "]";
    }
}
