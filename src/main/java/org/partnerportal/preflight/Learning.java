package org.partnerportal.preflight;

import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import org.partnerportal.access.SystemActor;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.ApplicationContent;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.review.CaseEvent;
import org.partnerportal.review.CaseOutcome;
import org.partnerportal.shared.SchemeTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Learns from what reviewers say of first submissions: what comes in again was mended, and tells nothing of how such
/// applications usually arrive.
@Component
class Learning {

    private final ReviewExperience experience;
    private final ApplicationContent applications;
    private final SystemActor system;
    private final Clock clock;

    Learning(ReviewExperience experience, ApplicationContent applications, SystemActor system, Clock clock) {
        this.experience = experience;
        this.applications = applications;
        this.system = system;
        this.clock = clock;
    }

    @EventListener
    void returned(CaseEvent.RemediationRequested event) {
        learn(event.application(), event.reasons().keySet());
    }

    @EventListener
    void closed(CaseEvent.CaseClosed event) {
        if (event.outcome() == CaseOutcome.APPROVED || event.outcome() == CaseOutcome.DECLINED) {
            learn(event.application(), Set.of());
        }
    }

    private void learn(MerchantApplicationId id, Collection<FieldPath> returned) {
        system.run(() -> applications
                .details(id)
                .filter(application -> application.revision() == 1)
                .flatMap(application -> KindOfApplication.of(applications.submitted(id)))
                .ifPresent(kind -> experience.add(kind, SchemeTime.month(clock), returned)));
    }
}
