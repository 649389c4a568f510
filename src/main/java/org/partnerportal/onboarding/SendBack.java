package org.partnerportal.onboarding;

import java.util.List;

/// Send the application back to its provider with these items to mend.
public record SendBack(MerchantApplicationId application, List<ReturnedItem> items) {}
