package org.partnerportal.merchant;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.OpenWork;
import org.partnerportal.access.Role;
import org.partnerportal.shared.AccountId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// The payment products a reviewer has claimed and not decided: when the reviewer goes, they go to another or back to
/// the list.
@Component
class ClaimedCapabilities implements OpenWork {

    private final MerchantCapabilities products;
    private final ApplicationEventPublisher events;

    ClaimedCapabilities(MerchantCapabilities products, ApplicationEventPublisher events) {
        this.products = products;
        this.events = events;
    }

    @Override
    public String wordsKey() {
        return "merchant.open-work";
    }

    @Override
    public Set<Role> takers() {
        return EnumSet.of(Role.REVIEWER, Role.LEAD_REVIEWER);
    }

    @Override
    public int count(AccountId person) {
        return products.claimedBy(person).size();
    }

    @Override
    public void transfer(AccountId from, @Nullable AccountId to) {
        products.claimedBy(from).forEach(product -> {
            if (to == null) {
                product.release(from);
            } else {
                product.takeOver(to);
            }
            products.save(product);
            events.publishEvent(new CapabilityEvent.CapabilityClaimed(product.id(), to != null));
        });
    }
}
