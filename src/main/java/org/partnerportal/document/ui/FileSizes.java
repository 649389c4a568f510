package org.partnerportal.document.ui;

import java.util.Locale;

/// How large a file is, as people say it.
final class FileSizes {

    private static final double KILOBYTE = 1024;
    private static final double MEGABYTE = KILOBYTE * KILOBYTE;

    private FileSizes() {}

    static String words(long bytes) {
        return bytes < MEGABYTE
                ? String.format(Locale.ROOT, "%.0f KB", Math.max(1, bytes / KILOBYTE))
                : String.format(Locale.ROOT, "%.1f MB", bytes / MEGABYTE);
    }
}
