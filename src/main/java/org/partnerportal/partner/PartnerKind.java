package org.partnerportal.partner;

/// What kind of organisation a partner is.
public enum PartnerKind {
    SERVICE_PROVIDER,
    ACQUIRER
}
