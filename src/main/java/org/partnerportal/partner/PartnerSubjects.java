package org.partnerportal.partner;

import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.Subject;

/// What screens about partners follow.
public final class PartnerSubjects {

    /// The kind of subject a partner is.
    public static final String PARTNER = "partner";

    /// The directory of all partners.
    public static final Subject DIRECTORY = new Subject("partners", "all");

    private PartnerSubjects() {}

    /// One partner.
    public static Subject of(PartnerId partner) {
        return new Subject(PARTNER, partner.toString());
    }
}
