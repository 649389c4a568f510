package org.partnerportal.secondfactor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Codes that change every thirty seconds, as authenticator apps make them (RFC 6238 over RFC 4226).
///
/// SHA-1 and six digits because that is what every app knows; HMAC does not suffer from what SHA-1 is otherwise weak
/// at.
final class Totp {

    private static final int SECONDS = 30;
    private static final int MODULUS = 1_000_000;

    // A phone's clock may be this many steps off, either way.
    private static final int SKEW = 1;

    private Totp() {}

    static long step(Instant at) {
        return at.getEpochSecond() / SECONDS;
    }

    static String code(byte[] secret, long step) {
        var hash = hmac(secret, step);
        var offset = hash[hash.length - 1] & 0xf;
        var number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fff_ffff;
        return "%06d".formatted(number % MODULUS);
    }

    /// The steps whose codes count now.
    static LongStream window(Instant at) {
        return LongStream.rangeClosed(step(at) - SKEW, step(at) + SKEW);
    }

    /// The step whose code this is, among those that count now and come after the last one used: each counts once.
    static OptionalLong matching(byte[] secret, String code, Instant at, long lastUsed) {
        return window(at)
                .filter(step -> step > lastUsed)
                .filter(step -> same(code(secret, step), code))
                .findFirst();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] hmac(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
