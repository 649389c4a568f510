package org.partnerportal.onboarding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.Subject;

/// An application took a step on its way.
///
/// @param revision the number of the submission it concerns, 0 before the first
/// @param note why, in words the provider may read, where a reason belongs to the step
public record ApplicationMoved(
        MerchantApplicationId application,
        PartnerId provider,
        @Nullable PartnerId acquirer,
        ApplicationStatus from,
        ApplicationStatus to,
        int revision,
        @Nullable String note)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return application.subject();
    }

    @Override
    public String action() {
        return "onboarding.moved." + to;
    }

    @Override
    public List<Change> changes() {
        return note == null
                ? List.of(new Change("status", from.name(), to.name()))
                : List.of(new Change("status", from.name(), to.name()), new Change("note", null, note, true));
    }

    @Override
    public List<Subject> alsoConcerns() {
        return ApplicationLists.concerned(provider, acquirer);
    }

    // The note may speak of a person: never in a log line.
    @Override
    public String toString() {
        return "ApplicationMoved[" + application + ", " + from + " -> " + to + "]";
    }
}
