package org.partnerportal.onboarding;

/// Take the application back, for this reason.
public record WithdrawApplication(MerchantApplicationId application, long seenVersion, String reason) {}
