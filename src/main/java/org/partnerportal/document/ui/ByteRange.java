package org.partnerportal.document.ui;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The piece of a file a player asks for, first and last byte included.
record ByteRange(long first, long last) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /// What is asked for: one piece as far as there is any, the whole where no piece or several are asked for, none
    /// where the piece lies outside the file.
    static @Nullable ByteRange of(@Nullable String header, long size) {
        var one = ONE.matcher(header == null ? "" : header.strip());
        if (!one.matches() || (one.group(1).isEmpty() && one.group(2).isEmpty())) {
            return new ByteRange(0, size - 1);
        }
        var range = one.group(1).isEmpty()
                ? new ByteRange(Math.max(0, size - Long.parseLong(one.group(2))), size - 1)
                : new ByteRange(Long.parseLong(one.group(1)), last(one.group(2), size));
        return range.first <= range.last ? range : null;
    }

    long length() {
        return last - first + 1;
    }

    boolean whole(long size) {
        return first == 0 && last == size - 1;
    }

    /// As the answer names it.
    String of(long size) {
        return "bytes " + first + "-" + last + "/" + size;
    }

    private static long last(String asked, long size) {
        return asked.isEmpty() ? size - 1 : Math.min(Long.parseLong(asked), size - 1);
    }
}
