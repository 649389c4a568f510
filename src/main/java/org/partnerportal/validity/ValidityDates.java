package org.partnerportal.validity;

import org.partnerportal.access.SystemActor;
import org.partnerportal.acquiring.MerchantIdGiven;
import org.partnerportal.onboarding.ApplicationContent;
import org.partnerportal.onboarding.ApplicationMoved;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.retention.RetentionChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// Keeps the dates of each submission in the transaction that hands it in, and takes them off the list when the
/// application comes to nothing, or the relationship with its merchant ends.
@Component
class ValidityDates {

    private final DatedApplications dates;
    private final ApplicationContent applications;
    private final SystemActor system;

    ValidityDates(DatedApplications dates, ApplicationContent applications, SystemActor system) {
        this.dates = dates;
        this.applications = applications;
        this.system = system;
    }

    // The application moves before its submission is frozen: only at the end of the transaction is there a form to
    // read.
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void moved(ApplicationMoved event) {
        if (event.to() == ApplicationStatus.SUBMITTED) {
            system.run(() -> handedIn(event));
        } else if (event.revision() > 0 && cameToNothing(event.to())) {
            dates.enter(event.application(), event.provider(), null);
            dates.unlist(event.application());
        }
    }

    @EventListener
    void boarded(MerchantIdGiven event) {
        dates.boarded(event.application(), event.merchant());
    }

    @EventListener
    void ended(RetentionChanged event) {
        if (event.what().equals(RetentionChanged.RELATIONSHIP_ENDED)) {
            dates.unlist(event.application());
        }
    }

    static boolean cameToNothing(ApplicationStatus status) {
        return status.ended() && status != ApplicationStatus.FINISHED;
    }

    private void handedIn(ApplicationMoved event) {
        var id = event.application();
        var name = applications.details(id).orElseThrow().merchantName();
        dates.enter(id, event.provider(), name);
        dates.unlist(id);
        var papers = DatesOfForms.in(applications.submitted(id, event.revision()));
        dates.write(id, event.provider(), event.revision(), papers, true);
    }
}
