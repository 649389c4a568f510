package org.partnerportal.partner;

import org.partnerportal.shared.DomainException;

/// There is no such partner, or it is not for the acting person to see.
public class PartnerNotFound extends DomainException {

    public PartnerNotFound() {
        super("partner.not-found");
    }
}
