package org.partnerportal.credential;

/// Why a key was not taken.
public enum KeyRefusal {
    /// It is neither a public key nor a certificate in PEM.
    NOT_A_KEY,
    /// It is the half that nobody else may have.
    PRIVATE_KEY,
    NOT_RSA,
    /// Fewer than 2048 bits, or more than 8192.
    WRONG_SIZE,
    CERTIFICATE_EXPIRED,
    CERTIFICATE_NOT_YET_VALID,
    /// It was registered before, by whomever.
    KNOWN_ALREADY,
    TOO_MANY_KEYS
}
