package org.partnerportal.screening;

import org.partnerportal.document.DocumentDestroyed;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.shared.Subject;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Forgets what papers said once they are destroyed, in the same transaction.
@Component
class DestroyedPapers {

    private final ScreeningRuns runs;

    DestroyedPapers(ScreeningRuns runs) {
        this.runs = runs;
    }

    @EventListener
    void destroyed(DocumentDestroyed event) {
        if (event.subject().kind().equals(Subject.APPLICATION)) {
            MerchantApplicationId.parse(event.subject().id())
                    .ifPresent(application -> runs.forget(application, PaperFindings.CODES));
        }
    }
}
