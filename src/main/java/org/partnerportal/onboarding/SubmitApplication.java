package org.partnerportal.onboarding;

/// Hand the application in, as it was seen.
public record SubmitApplication(MerchantApplicationId application, long seenVersion) {}
