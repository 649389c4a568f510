package org.partnerportal.partner;

/// Take a partner in under this number.
public record OpenPartner(String number, PartnerKind kind, PartnerEdit profile) {}
