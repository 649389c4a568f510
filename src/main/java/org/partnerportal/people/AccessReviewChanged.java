package org.partnerportal.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.AccountLists;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.Subject;

/// An access review was opened, or decided upon a person.
///
/// @param what stands in the action: `opened`, `confirmed`, `removed`, `fell-asleep`
/// @param account the person, none where the review as a whole is meant
public record AccessReviewChanged(
        String review,
        @Nullable PartnerId partner,
        String quarter,
        String what,
        @Nullable AccountId account) implements DomainEvent {

    @Override
    public Subject subject() {
        return account == null ? new Subject("access-review", review) : new Subject("account", account.toString());
    }

    @Override
    public String action() {
        return "people.access-review-" + what;
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change("quarter", null, quarter));
    }

    @Override
    public List<Subject> alsoConcerns() {
        return List.of(AccountLists.of(partner));
    }
}
