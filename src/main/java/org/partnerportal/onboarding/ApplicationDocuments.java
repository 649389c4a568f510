package org.partnerportal.onboarding;

import java.time.Clock;
import java.util.Optional;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.document.DocumentOwnership;
import org.partnerportal.partner.PartnerGate;
import org.partnerportal.shared.SchemeTime;
import org.partnerportal.shared.Subject;
import org.springframework.stereotype.Component;

/// Says for documents who may see them and who may add to them: whoever may see the application, and its provider where
/// the field is open.
@Component
class ApplicationDocuments implements DocumentOwnership {

    private final MerchantApplications applications;
    private final FormReading reading;
    private final PartnerGate gate;
    private final CurrentActor actor;
    private final Clock clock;

    ApplicationDocuments(
            MerchantApplications applications, FormReading reading, PartnerGate gate, CurrentActor actor, Clock clock) {
        this.gate = gate;
        this.applications = applications;
        this.reading = reading;
        this.actor = actor;
        this.clock = clock;
    }

    // Who may attach nothing at all at present is told why, rather than that there is no such thing.
    @Override
    public boolean mayAttach(Subject owner, String fieldPath) {
        gate.requireMayAct();
        var today = SchemeTime.today(clock);
        return actor.actor().providerStaff()
                && application(owner)
                        .filter(found -> reading.editable(found, today).contains(FieldPath.of(fieldPath)))
                        .isPresent();
    }

    @Override
    public boolean mayRead(Subject owner) {
        return application(owner).isPresent();
    }

    private Optional<MerchantApplication> application(Subject owner) {
        return MerchantApplicationId.parse(owner.id())
                .flatMap(id -> applications.find(id, ApplicationScope.of(actor.actor())));
    }
}
