package org.partnerportal.acquiring;

import java.util.List;
import org.partnerportal.onboarding.ApplicationLists;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.Subject;

/// The acquirer's number for the merchant is there: whoever keeps merchants opens this one, in the same transaction.
public record MerchantIdGiven(
        MerchantApplicationId application, PartnerId provider, PartnerId acquirer, MerchantId merchant)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return application.subject();
    }

    @Override
    public String action() {
        return "acquiring.merchant-id-given";
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change("merchant_id", null, merchant.toString()));
    }

    @Override
    public List<Subject> alsoConcerns() {
        return List.of(ApplicationLists.of(provider), ApplicationLists.of(acquirer), ApplicationLists.of(null));
    }
}
