package org.partnerportal.partner;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.PartnerId;

/// A partner as lists show it.
///
/// @param acquirers the names of the acquirers its rules name
/// @param proposed what one administrator proposed and another has yet to decide
public record PartnerSummary(
        PartnerId id,
        String number,
        PartnerKind kind,
        String name,
        CurrentStanding standing,
        @Nullable LocalDate contractUntil,
        List<String> acquirers,
        @Nullable PartnerStanding proposed) {

    public PartnerSummary {
        acquirers = List.copyOf(acquirers);
    }
}
