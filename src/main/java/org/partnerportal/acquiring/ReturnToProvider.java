package org.partnerportal.acquiring;

import java.util.List;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.onboarding.ReturnedItem;

/// Return these items of the application, as it was seen, to its provider.
public record ReturnToProvider(MerchantApplicationId application, long seenVersion, List<ReturnedItem> items) {}
