package org.partnerportal.merchant;

import java.time.Clock;
import org.partnerportal.access.CurrentActor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Limiting and stopping a payment product that was opened, and lifting that again; for reviewers and compliance.
@Service
@PreAuthorize("hasAnyRole('REVIEWERS', 'COMPLIANCE')")
@Transactional
public class CapabilityRestricting {

    private final MerchantCapabilities products;
    private final CurrentActor actor;
    private final Clock clock;

    CapabilityRestricting(MerchantCapabilities products, CurrentActor actor, Clock clock) {
        this.products = products;
        this.actor = actor;
        this.clock = clock;
    }

    /// Takes the step to limited, stopped or active, for a reason its provider reads.
    public void restrict(CapabilityId id, long seenVersion, CapabilityState to, String reason) {
        var product = products.find(id).orElseThrow(MerchantNotFound::new);
        product.requireSeen(seenVersion);
        product.restrict(to, actor.account(), reason, clock.instant());
        products.save(product);
    }
}
