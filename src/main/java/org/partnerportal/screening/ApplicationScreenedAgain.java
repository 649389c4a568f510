package org.partnerportal.screening;

import java.util.List;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;

/// More was found in a submission after its screening: a paper was read that had not been.
public record ApplicationScreenedAgain(
        MerchantApplicationId application, int revision, RiskLevel before, RiskLevel risk) implements DomainEvent {

    @Override
    public Subject subject() {
        return application.subject();
    }

    @Override
    public String action() {
        return "screening.screened-again";
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change("risk", before.name(), risk.name()));
    }
}
