package org.partnerportal.retention;

import java.util.List;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;

/// Somebody changed how long the papers of an application are kept.
///
/// @param what `held`, `released` or `relationship-ended`
public record RetentionChanged(MerchantApplicationId application, String what, List<Change> changes)
        implements DomainEvent {

    /// What happened when the business relationship with a boarded merchant ended.
    public static final String RELATIONSHIP_ENDED = "relationship-ended";

    public RetentionChanged {
        changes = List.copyOf(changes);
    }

    @Override
    public Subject subject() {
        return application.subject();
    }

    @Override
    public String action() {
        return "retention." + what;
    }
}
