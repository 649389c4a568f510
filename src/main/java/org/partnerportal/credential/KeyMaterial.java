package org.partnerportal.credential;

import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An RSA public key as it was given.
///
/// @param serial upper-case hexadecimal: the certificate's serial number, or the first 20 bytes of the key's
/// fingerprint
/// @param certificate what it came in, if in one
record KeyMaterial(
        String serial, RSAPublicKey publicKey, @Nullable X509Certificate certificate) {

    int bits() {
        return publicKey.getModulus().bitLength();
    }

    /// When the certificate runs out; a bare key does not.
    @Nullable Instant expiresAt() {
        return certificate == null ? null : certificate.getNotAfter().toInstant();
    }
}
