package org.partnerportal.partner;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.Subject;

/// A partner stands otherwise from now on: its people's screens and sessions go by it at once.
///
/// @param until the term of a suspension
public record PartnerStandingChanged(
        PartnerId partner,
        PartnerStanding from,
        PartnerStanding to,
        @Nullable String reason,
        @Nullable Instant until) implements DomainEvent {

    @Override
    public Subject subject() {
        return PartnerSubjects.of(partner);
    }

    @Override
    public String action() {
        return "partner.standing." + to;
    }

    @Override
    public List<Change> changes() {
        var changes = new ArrayList<Change>();
        changes.add(new Change("standing", from.name(), to.name()));
        if (reason != null) {
            changes.add(new Change("reason", null, reason));
        }
        if (until != null) {
            changes.add(new Change("until", null, until.toString()));
        }
        return changes;
    }

    @Override
    public List<Subject> alsoConcerns() {
        return List.of(PartnerSubjects.DIRECTORY);
    }
}
