package org.partnerportal.merchant;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.partnerportal.acquiring.MerchantId;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.shared.Capability;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;

/// A merchant was entered in the register with its payment products.
public record MerchantOpened(MerchantId merchant, MerchantApplicationId application, Set<Capability> capabilities)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return application.subject();
    }

    @Override
    public String action() {
        return "merchant.opened";
    }

    @Override
    public List<Change> changes() {
        return List.of(
                new Change("mid", null, merchant.toString()),
                new Change("capabilities", null, new TreeSet<>(capabilities).toString()));
    }
}
