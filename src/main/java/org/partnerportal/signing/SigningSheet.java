package org.partnerportal.signing;

import org.jspecify.annotations.Nullable;
import org.partnerportal.acquiring.MerchantId;
import org.partnerportal.catalogue.Choice;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.remittance.AccountVerifying;

/// What a merchant reads on the page behind its link; persons and accounts are masked.
///
/// @param account the settlement account the amount went to, if one is to be verified
/// @param settlementRule the rule by which it will be settled, with its fee
/// @param wrongAnswers how many amounts it has named wrongly so far
/// @param merchant its number, once it has one
public record SigningSheet(
        MerchantApplicationId application,
        SigningStep step,
        String merchantName,
        String contact,
        @Nullable String account,
        String provider,
        String acquirer,
        Choice settlementRule,
        int wrongAnswers,
        @Nullable MerchantId merchant) {

    public int answersLeft() {
        return AccountVerifying.ANSWERS - wrongAnswers;
    }
}
