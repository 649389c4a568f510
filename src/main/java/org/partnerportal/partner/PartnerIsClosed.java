package org.partnerportal.partner;

import org.partnerportal.shared.DomainException;

/// The contract with this partner has ended: nothing can be done for it any more.
public class PartnerIsClosed extends DomainException {

    public PartnerIsClosed() {
        super("partner.is-closed");
    }
}
