package org.partnerportal.partner;

import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.PartnerId;

/// A partner as the portal itself takes it in: for a start, with nothing left out of what it may board.
///
/// @param routedTo the acquirer that all its applications go to, if it is a service provider
public record NewPartner(
        PartnerId id,
        String number,
        PartnerKind kind,
        String name,
        @Nullable PartnerId routedTo,
        boolean mayBoardMicro) {}
