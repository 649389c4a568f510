package org.partnerportal.partner;

import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.PartnerId;

/// A partner as lists show it.
///
/// @param routedAcquirer the acquirer a service provider's applications go to
/// @param mayBoardMicro whether a service provider may board merchants without a licence
public record PartnerSummary(
        PartnerId id,
        String number,
        PartnerKind kind,
        String name,
        @Nullable PartnerId routedAcquirer,
        boolean mayBoardMicro) {}
