package org.partnerportal.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Seals what must not be readable at rest, and finds sealed values again by exact match.
///
/// AES-256-GCM under a data key that is itself wrapped by the master key. The context (table, column and row) is bound
/// to the sealed bytes: a value copied into another row does not open there.
@Component
public class Vault {

    private static final int INDEX_BYTES = 16;

    private final DataKeys keys;

    Vault(DataKeys keys) {
        this.keys = keys;
    }

    /// Seals `plain` for the place `context` names.
    public byte[] seal(String context, byte[] plain) {
        try {
            return aead().encrypt(plain, bytes(context));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealing failed for " + context, e);
        }
    }

    public byte[] seal(String context, String plain) {
        return seal(context, bytes(plain));
    }

    /// Opens what was sealed for the same place.
    ///
    /// @throws IllegalStateException if the bytes were altered or belong elsewhere
    public byte[] open(String context, byte[] sealed) {
        try {
            return aead().decrypt(sealed, bytes(context));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Not readable with this master key, or altered: " + context, e);
        }
    }

    public String openText(String context, byte[] sealed) {
        return new String(open(context, sealed), StandardCharsets.UTF_8);
    }

    /// A fingerprint to find an exact value by, 16 bytes, another for each field. Case, width and white space do not
    /// count.
    public byte[] index(String field, String value) {
        try {
            return prf().computePrimary(bytes(field + "\0" + normalised(value)), INDEX_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No blind index for " + field, e);
        }
    }

    private static String normalised(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toUpperCase(Locale.ROOT);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Aead aead() {
        return keys.aead();
    }

    private PrfSet prf() {
        return keys.prf();
    }
}
