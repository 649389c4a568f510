package org.partnerportal.remittance;

import java.util.List;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;

/// The merchant named an amount, the right one or a wrong one. Which it was stands nowhere.
public record AmountNamed(MerchantApplicationId application, boolean right, int wrongAnswers) implements DomainEvent {

    @Override
    public Subject subject() {
        return application.subject();
    }

    @Override
    public String action() {
        return right ? "acquiring.amount-right" : "acquiring.amount-wrong";
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change("wrong_answers", null, Integer.toString(wrongAnswers)));
    }
}
