package org.partnerportal.partner;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;

/// One administrator's proposal to suspend or close a partner; another one decides.
///
/// @param until the term of a suspension
public record StandingProposal(
        PartnerStanding standing, String reason, @Nullable Instant until, AccountId by, Instant at) {}
