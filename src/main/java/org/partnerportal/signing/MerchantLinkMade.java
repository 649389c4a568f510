package org.partnerportal.signing;

import java.time.Instant;
import java.util.List;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;

/// The merchant has a fresh link; those before it no longer work.
public record MerchantLinkMade(MerchantApplicationId application, Instant expiresAt) implements DomainEvent {

    @Override
    public Subject subject() {
        return application.subject();
    }

    @Override
    public String action() {
        return "acquiring.merchant-link-made";
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change("expires_at", null, expiresAt.toString()));
    }
}
