package org.partnerportal.document;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.partnerportal.fileformat.PlainBytes;

/// The fingerprint documents are known by.
final class Sha256 {

    private static final int PIECE = 64 * 1024;

    private final MessageDigest digest;

    Sha256() {
        this.digest = fresh();
    }

    static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    static String of(PlainBytes bytes) throws IOException {
        var sha256 = new Sha256();
        var piece = new byte[PIECE];
        var position = 0L;
        for (int count; (count = bytes.copy(position, piece, 0, PIECE)) > 0; position += count) {
            sha256.add(piece, count);
        }
        return sha256.hex();
    }

    void add(byte[] bytes, int length) {
        digest.update(bytes, 0, length);
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
