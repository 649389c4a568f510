package org.partnerportal.acquiring;

import org.partnerportal.onboarding.MerchantApplicationId;

/// Sign off the application as it was seen.
public record SignOff(MerchantApplicationId application, long seenVersion) {}
