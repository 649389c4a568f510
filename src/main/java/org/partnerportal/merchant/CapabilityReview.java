package org.partnerportal.merchant;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.LeadReviewersOnly;
import org.partnerportal.access.ReviewersOnly;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Judging what was handed in for a payment product: by one reviewer, who has claimed it, and once.
@Service
@ReviewersOnly
@Transactional
public class CapabilityReview {

    private final MerchantCapabilities products;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CapabilityReview(MerchantCapabilities products, CurrentActor actor, ApplicationEventPublisher events, Clock clock) {
        this.products = products;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /// Takes it on.
    ///
    /// @return whether it is the acting reviewer's now: not if another has it
    public boolean claim(CapabilityId id) {
        var product = product(id);
        if (!product.claim(actor.account())) {
            return false;
        }
        claimed(product, true);
        return true;
    }

    /// Takes it from whoever has it.
    @LeadReviewersOnly
    public void takeOver(CapabilityId id) {
        var product = product(id);
        product.takeOver(actor.account());
        claimed(product, true);
    }

    /// Gives it back to the list.
    public void release(CapabilityId id) {
        var product = product(id);
        product.release(actor.account());
        claimed(product, false);
    }

    /// Opens the payment product.
    public void activate(CapabilityId id, long seenVersion) {
        decide(id, seenVersion, product -> product.activate(actor.account(), clock.instant()));
    }

    /// Returns it, item by item, each with what to mend in words its provider reads.
    ///
    /// @param note a word to colleagues, or nothing
    public void sendBack(CapabilityId id, long seenVersion, List<ReturnedEvidence> items, String note) {
        decide(id, seenVersion, product -> product.sendBack(actor.account(), items, note, clock.instant()));
    }

    /// Refuses it.
    public void decline(CapabilityId id, long seenVersion, String reason) {
        decide(id, seenVersion, product -> product.decline(actor.account(), reason, clock.instant()));
    }

    private void decide(CapabilityId id, long seenVersion, Consumer<MerchantCapability> decision) {
        var product = product(id);
        product.requireSeen(seenVersion);
        decision.accept(product);
        products.save(product);
    }

    private void claimed(MerchantCapability product, boolean taken) {
        products.save(product);
        events.publishEvent(new CapabilityEvent.CapabilityClaimed(product.id(), taken));
    }

    private MerchantCapability product(CapabilityId id) {
        return products.find(id).orElseThrow(MerchantNotFound::new);
    }
}
