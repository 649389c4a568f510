package org.partnerportal.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The one key that is not in the database: it wraps every data key. 32 bytes in Base64, from the environment.
@Component
public class MasterKey {

    private static final int BYTES = 32;

    private final Aead aead;

    MasterKey(@Value("${portal.master-key:}") String base64) throws GeneralSecurityException {
        this.aead = new AesGcmJce(decoded(base64));
    }

    /// Wraps a data key for the place `context` names.
    public byte[] wrap(byte[] key, byte[] context) throws GeneralSecurityException {
        return aead.encrypt(key, context);
    }

    /// Unwraps what was wrapped for the same place.
    ///
    /// @throws GeneralSecurityException if it was wrapped by another master key, or for another place
    public byte[] unwrap(byte[] wrapped, byte[] context) throws GeneralSecurityException {
        return aead.decrypt(wrapped, context);
    }

    private static byte[] decoded(String base64) {
        try {
            var key = Base64.getDecoder().decode(base64.strip());
            if (key.length == BYTES) {
                return key;
            }
        } catch (IllegalArgumentException ignored) {
            // told below, without the text that was meant to be a secret
        }
        throw new MasterKeyMissing();
    }
}
