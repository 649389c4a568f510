package org.partnerportal.access;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// The passwords that leaked so often that everybody tries them first, as the beginnings of their hashes in order.
///
/// Where the list comes from stands beside it, in `common-passwords.md`.
@Component
class CommonPasswords {

    static final String LIST = "/access/common-passwords.bin";

    private static final int BYTES = 5;
    private static final int SHORTEST_UNIT = 4;
    private static final int MOST_DECORATION = 6;

    private final long[] known;

    CommonPasswords() throws IOException {
        try (var list = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(LIST))) {
            this.known = read(list);
        }
    }

    /// Whether it is on the list, or an entry of it repeated, or one with a few digits and signs around it.
    boolean guessable(String password) {
        var small = password.toLowerCase(Locale.ROOT);
        return listed(small) || repeated(small) || decorated(small);
    }

    private boolean decorated(String password) {
        var core = password.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        var around = password.length() - core.length();
        return around > 0 && around <= MOST_DECORATION && (listed(core) || repeated(core));
    }

    private boolean repeated(String password) {
        for (var unit = 1; unit <= password.length() / 2; unit++) {
            if (repeats(password, unit)) {
                return unit < SHORTEST_UNIT || listed(password.substring(0, unit));
            }
        }
        return false;
    }

    private static boolean repeats(String password, int unit) {
        return password.regionMatches(unit, password, 0, password.length() - unit);
    }

    private boolean listed(String word) {
        return Arrays.binarySearch(known, fingerprint(word)) >= 0;
    }

    private static long[] read(InputStream list) throws IOException {
        var bytes = ByteBuffer.wrap(list.readAllBytes());
        var known = new long[bytes.capacity() / BYTES];
        for (var n = 0; n < known.length; n++) {
            known[n] = (Integer.toUnsignedLong(bytes.getInt()) << Byte.SIZE) + Byte.toUnsignedLong(bytes.get());
        }
        return known;
    }

    /// The list of these words, as it is stored.
    static byte[] written(Collection<String> words) {
        var sorted = words.stream()
                .mapToLong(CommonPasswords::fingerprint)
                .sorted()
                .distinct()
                .toArray();
        var bytes = ByteBuffer.allocate(sorted.length * BYTES);
        for (var print : sorted) {
            bytes.putInt((int) (print >>> Byte.SIZE)).put((byte) print);
        }
        return bytes.array();
    }

    private static long fingerprint(String word) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong() >>> (Long.SIZE - BYTES * Byte.SIZE);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
