package org.partnerportal.screening;

import java.util.List;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;

/// The automatic checks of a submission are done, or given up: people may look.
public record ApplicationScreened(MerchantApplicationId application, int revision, ScreeningState state, RiskLevel risk)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return application.subject();
    }

    @Override
    public String action() {
        return "screening.screened." + state;
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change("risk", null, risk.name()));
    }
}
