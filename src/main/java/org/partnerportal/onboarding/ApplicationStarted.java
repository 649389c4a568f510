package org.partnerportal.onboarding;

import java.util.List;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.Subject;

/// A provider began an application.
public record ApplicationStarted(MerchantApplicationId application, PartnerId provider) implements DomainEvent {

    @Override
    public Subject subject() {
        return application.subject();
    }

    @Override
    public String action() {
        return "onboarding.started";
    }

    @Override
    public List<Subject> alsoConcerns() {
        return List.of(ApplicationLists.of(provider));
    }
}
