package org.partnerportal.signing;

import java.util.List;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;

/// The merchant signed the agreement.
///
/// @param textHash the SHA-256, in hexadecimal, of the very text that was read
public record AgreementSigned(
        MerchantApplicationId application, String agreementVersion, String language, String textHash)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return application.subject();
    }

    @Override
    public String action() {
        return "acquiring.agreement-signed";
    }

    @Override
    public List<Change> changes() {
        return List.of(
                new Change("agreement_version", null, agreementVersion),
                new Change("language", null, language),
                new Change("text_sha256", null, textHash));
    }
}
