package org.partnerportal.onboarding;

import java.util.List;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;

/// What was typed has been kept.
public record DraftSaved(MerchantApplicationId application, List<Change> changes) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("draft", application.toString());
    }

    @Override
    public String action() {
        return "onboarding.draft-saved";
    }

    // What was typed is personal: never in a log line.
    @Override
    public String toString() {
        return "DraftSaved[" + application + ", " + changes.size() + " changes]";
    }
}
