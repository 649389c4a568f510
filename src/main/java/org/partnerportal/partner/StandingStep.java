package org.partnerportal.partner;

import org.partnerportal.shared.PartnerId;

/// One administrator's step on a partner's standing, as it was seen, and why.
public record StandingStep(PartnerId partner, long seenVersion, String reason) {}
