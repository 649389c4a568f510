package org.partnerportal.credential;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the one public key or certificate in a text in PEM (RFC 7468).
final class KeyReader {

    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN (PUBLIC KEY|CERTIFICATE)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");
    private static final int FEWEST_BITS = 2048;
    private static final int MOST_BITS = 8192;
    private static final int SERIAL_BYTES = 20;

    private KeyReader() {}

    /// @throws RefusedKey if there is none that can be taken
    static KeyMaterial read(String text, Instant now) throws RefusedKey {
        if (text.contains("PRIVATE KEY")) {
            throw new RefusedKey(KeyRefusal.PRIVATE_KEY);
        }
        var block = BLOCK.matcher(text);
        if (!block.find()) {
            throw new RefusedKey(KeyRefusal.NOT_A_KEY);
        }
        try {
            var der = Base64.getMimeDecoder().decode(block.group(2));
            return block.group(1).equals("CERTIFICATE") ? ofCertificate(der, now) : ofPublicKey(der);
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            throw new RefusedKey(KeyRefusal.NOT_A_KEY);
        }
    }

    private static KeyMaterial ofCertificate(byte[] der, Instant now) throws GeneralSecurityException, RefusedKey {
        var certificate = certificate(der);
        if (!now.isBefore(certificate.getNotAfter().toInstant())) {
            throw new RefusedKey(KeyRefusal.CERTIFICATE_EXPIRED);
        }
        if (now.isBefore(certificate.getNotBefore().toInstant())) {
            throw new RefusedKey(KeyRefusal.CERTIFICATE_NOT_YET_VALID);
        }
        var serial = certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT);
        return new KeyMaterial(serial, rsa(certificate.getPublicKey()), certificate);
    }

    private static KeyMaterial ofPublicKey(byte[] der) throws GeneralSecurityException, RefusedKey {
        var key = rsa(publicKey(der));
        var serial = HexFormat.of().withUpperCase().formatHex(Arrays.copyOf(fingerprint(key), SERIAL_BYTES));
        return new KeyMaterial(serial, key, null);
    }

    private static RSAPublicKey rsa(PublicKey key) throws RefusedKey {
        if (!(key instanceof RSAPublicKey rsa)) {
            throw new RefusedKey(KeyRefusal.NOT_RSA);
        }
        var bits = rsa.getModulus().bitLength();
        if (bits < FEWEST_BITS || bits > MOST_BITS) {
            throw new RefusedKey(KeyRefusal.WRONG_SIZE);
        }
        return rsa;
    }

    /// The certificate in these bytes.
    static X509Certificate certificate(byte[] der) throws GeneralSecurityException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
    }

    // A key of another kind deserves a better word than "no key".
    private static PublicKey publicKey(byte[] der) throws GeneralSecurityException, RefusedKey {
        if (Stream.of("EC", "EdDSA", "DSA").anyMatch(kind -> readable(kind, der))) {
            throw new RefusedKey(KeyRefusal.NOT_RSA);
        }
        return rsaKey(der);
    }

    private static boolean readable(String kind, byte[] der) {
        try {
            return KeyFactory.getInstance(kind).generatePublic(new X509EncodedKeySpec(der)) != null;
        } catch (GeneralSecurityException anotherKind) {
            return false;
        }
    }

    /// The RSA key in these bytes, SubjectPublicKeyInfo (RFC 5280).
    static RSAPublicKey rsaKey(byte[] der) throws GeneralSecurityException {
        return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
    }

    /// What tells one key from any other.
    static byte[] fingerprint(RSAPublicKey key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
