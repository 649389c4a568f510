package org.partnerportal.signing;

import java.time.Instant;

/// The merchant's link as its provider passes it on.
///
/// @param works whether the merchant can act by it now
public record MerchantInvitation(LinkToken token, Instant madeAt, Instant expiresAt, boolean works) {}
