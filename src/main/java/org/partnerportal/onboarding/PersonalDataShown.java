package org.partnerportal.onboarding;

import java.util.List;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;

/// Someone read a sensitive value in full, and said why.
public record PersonalDataShown(MerchantApplicationId application, FieldPath path, String reason)
        implements DomainEvent {

    // Not the application itself: a look changes nothing that its screens show.
    @Override
    public Subject subject() {
        return new Subject("look", application.toString());
    }

    @Override
    public String action() {
        return "onboarding.personal-data-shown";
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change(path.value(), null, reason));
    }

    @Override
    public boolean lookOnly() {
        return true;
    }
}
