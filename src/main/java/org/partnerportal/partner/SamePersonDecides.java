package org.partnerportal.partner;

import org.partnerportal.shared.DomainException;

/// Who proposed it may not decide on it as well.
public class SamePersonDecides extends DomainException {

    SamePersonDecides() {
        super("partner.same-person-decides");
    }
}
