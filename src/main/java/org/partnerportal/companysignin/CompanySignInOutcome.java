package org.partnerportal.companysignin;

/// What came of setting a company sign-in up.
public enum CompanySignInOutcome {
    SAVED,
    /// The portal does not call such an address: it is not encrypted, or leads inside the house.
    ADDRESS_REFUSED,
    /// The provider does not answer, or not as a provider does.
    PROVIDER_SILENT,
    /// What answers there calls itself something else.
    OTHER_ISSUER,
    SECRET_MISSING,
    /// It is not a domain, or another partner has it.
    DOMAIN_REFUSED
}
