package org.partnerportal.onboarding;

import java.time.LocalDate;
import org.partnerportal.standard.Requirements;
import org.springframework.stereotype.Component;

/// By which version of the standard an application is judged.
///
/// A draft by the one in force on the day. What was handed in keeps its version through every remediation: nobody
/// starts over because the standard was raised meanwhile.
@Component
class StandardOfApplication {

    private final Requirements requirements;
    private final Revisions revisions;

    StandardOfApplication(Requirements requirements, Revisions revisions) {
        this.requirements = requirements;
        this.revisions = revisions;
    }

    String of(MerchantApplication application, LocalDate today) {
        return revisions
                .find(application.id(), application.standing().revision())
                .map(Revisions.Revision::standard)
                .orElseGet(() -> requirements.inForce(today));
    }
}
