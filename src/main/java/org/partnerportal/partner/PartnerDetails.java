package org.partnerportal.partner;

import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.PartnerId;

/// One partner as those who may see it read it; its contacts are masked.
///
/// @param proposal what one administrator proposed and another has yet to decide
/// @param decidable whether the acting person may decide on the proposal
public record PartnerDetails(
        PartnerId id,
        String number,
        PartnerKind kind,
        long version,
        PartnerProfile profile,
        CurrentStanding standing,
        @Nullable StandingProposal proposal,
        boolean decidable) {

    /// Whether it is a service provider, which boards and is routed.
    public boolean provider() {
        return kind == PartnerKind.SERVICE_PROVIDER;
    }

    /// Whether its data may be edited.
    public boolean editable() {
        return standing.standing() != PartnerStanding.CLOSED;
    }
}
