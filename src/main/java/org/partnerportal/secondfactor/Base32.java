package org.partnerportal.secondfactor;

import java.math.BigInteger;
import java.util.Locale;

/// Bytes as authenticator apps write them (RFC 4648, without padding). For whole groups of five bytes.
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int GROUP = 5;

    private Base32() {}

    static String written(byte[] bytes) {
        if (bytes.length % GROUP != 0) {
            throw new IllegalArgumentException("Not whole groups of five bytes");
        }
        var text = new StringBuilder();
        var number = new BigInteger(1, bytes);
        for (var shift = bytes.length * 8 - GROUP; shift >= 0; shift -= GROUP) {
            text.append(ALPHABET.charAt(number.shiftRight(shift).intValue() & 31));
        }
        return text.toString();
    }

    static byte[] read(String text) {
        var number = BigInteger.ZERO;
        for (var letter : text.toUpperCase(Locale.ROOT).toCharArray()) {
            number = number.shiftLeft(GROUP).add(BigInteger.valueOf(ALPHABET.indexOf(letter)));
        }
        var bytes = new byte[text.length() * GROUP / 8];
        var all = number.toByteArray();
        var length = Math.min(all.length, bytes.length);
        System.arraycopy(all, all.length - length, bytes, bytes.length - length, length);
        return bytes;
    }
}
