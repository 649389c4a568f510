package org.partnerportal.onboarding;

import java.util.List;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.Subject;

/// Many applications were begun at once: one record for all of them, with each one's number.
public record DraftsBegun(Subject source, PartnerId provider, List<MerchantApplicationId> applications)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return source;
    }

    @Override
    public String action() {
        return "onboarding.drafts-begun";
    }

    @Override
    public List<Change> changes() {
        var numbers = String.join(
                " ", applications.stream().map(MerchantApplicationId::toString).toList());
        return List.of(new Change("applications", null, numbers));
    }

    @Override
    public List<Subject> alsoConcerns() {
        return List.of(ApplicationLists.of(provider));
    }
}
