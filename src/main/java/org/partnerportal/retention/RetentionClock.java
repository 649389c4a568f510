package org.partnerportal.retention;

import java.time.Clock;
import org.partnerportal.document.DocumentReceived;
import org.partnerportal.onboarding.ApplicationMoved;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.shared.SchemeTime;
import org.partnerportal.shared.Subject;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Opens a file with an application's first paper, and starts its clock when the application ends.
@Component
class RetentionClock {

    private final RetentionFiles files;
    private final RetentionRules rules;
    private final Clock clock;

    RetentionClock(RetentionFiles files, RetentionRules rules, Clock clock) {
        this.files = files;
        this.rules = rules;
        this.clock = clock;
    }

    @EventListener
    void received(DocumentReceived event) {
        if (event.subject().kind().equals(Subject.APPLICATION)) {
            MerchantApplicationId.parse(event.subject().id()).ifPresent(files::open);
        }
    }

    // A boarded merchant's clock stands still until its business relationship ends.
    @EventListener
    void moved(ApplicationMoved event) {
        if (!event.to().ended()) {
            return;
        }
        var basis = RetentionRules.basis(event.to(), event.revision());
        switch (basis) {
            case CUSTOMER -> files.keepWithoutEnd(event.application(), basis);
            default -> {
                var today = SchemeTime.today(clock);
                rules.lastDay(basis, today).ifPresent(last -> files.keepUntil(event.application(), basis, today, last));
            }
        }
    }
}
