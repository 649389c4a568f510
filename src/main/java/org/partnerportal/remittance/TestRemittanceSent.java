package org.partnerportal.remittance;

import java.util.List;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;

/// The bank has sent a test remittance to the settlement account.
public record TestRemittanceSent(MerchantApplicationId application, int round) implements DomainEvent {

    @Override
    public Subject subject() {
        return application.subject();
    }

    @Override
    public String action() {
        return "acquiring.test-remittance-sent";
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change("round", null, Integer.toString(round)));
    }
}
