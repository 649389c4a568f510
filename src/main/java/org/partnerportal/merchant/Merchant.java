package org.partnerportal.merchant;

import java.time.Instant;
import java.util.Set;
import org.partnerportal.acquiring.MerchantId;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.shared.Capability;
import org.partnerportal.shared.PartnerId;

/// A boarded merchant: a shop with its number and the payment products it may use.
public record Merchant(
        MerchantId id,
        MerchantApplicationId application,
        PartnerId provider,
        PartnerId acquirer,
        String name,
        String subjectType,
        Set<Capability> capabilities,
        Instant openedAt) {}
