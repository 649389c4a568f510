package org.partnerportal.onboarding;

import org.partnerportal.catalogue.FieldPath;

/// Say why a returned item is right as it stands, in place of changing it. An empty explanation takes it back.
public record ExplainItem(MerchantApplicationId application, long seenVersion, FieldPath path, String explanation) {}
