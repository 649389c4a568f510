package org.partnerportal.partner;

/// What a contact of a partner is for.
public enum ContactPurpose {
    BUSINESS,
    OPERATIONS,
    TECHNICAL,
    COMPLIANCE,
    SETTLEMENT
}
