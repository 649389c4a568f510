package org.partnerportal.partner;

import org.partnerportal.shared.DomainException;

/// Nothing new may be started for this partner at present.
public class PartnerIsLimited extends DomainException {

    PartnerIsLimited(CurrentStanding standing) {
        super("partner.is-limited", String.valueOf(standing.reason()));
    }
}
