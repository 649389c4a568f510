package org.partnerportal.partner;

import org.partnerportal.shared.PartnerId;

/// Change a partner's profile, as it was seen.
public record ChangePartner(PartnerId partner, long seenVersion, PartnerEdit profile) {}
