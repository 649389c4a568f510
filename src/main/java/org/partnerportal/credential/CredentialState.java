package org.partnerportal.credential;

/// Whether a key or secret works.
public enum CredentialState {
    USABLE,
    /// It works still, beside the one that took its place.
    RETIRING,
    /// Another has taken its place.
    RETIRED,
    /// Its certificate has run out.
    EXPIRED,
    REVOKED;

    public boolean works() {
        return this == USABLE || this == RETIRING;
    }
}
