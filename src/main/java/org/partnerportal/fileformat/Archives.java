package org.partnerportal.fileformat;

import java.util.Set;

/// Tells archives by their content.
final class Archives {

    private static final Set<String> TYPES = Set.of(
            "application/x-7z-compressed",
            "application/x-archive",
            "application/x-arj",
            "application/x-bzip2",
            "application/x-compress",
            "application/x-cpio",
            "application/x-gtar",
            "application/x-iso9660-image",
            "application/x-lha",
            "application/x-lz4",
            "application/x-lzip",
            "application/x-rar-compressed",
            "application/x-tar",
            "application/x-xz",
            "application/gzip",
            "application/zip",
            "application/zstd",
            "application/vnd.ms-cab-compressed",
            "application/vnd.xara");

    private Archives() {}

    /// @param type what the file was found to be
    static boolean begin(byte[] prefix, String type) {
        var parameters = type.indexOf(';');
        return zip(prefix) || TYPES.contains(parameters < 0 ? type : type.substring(0, parameters));
    }

    // By its own mark: many a ZIP is found to be something more, an office document or a program.
    private static boolean zip(byte[] prefix) {
        return prefix.length >= 4
                && prefix[0] == 'P'
                && prefix[1] == 'K'
                && prefix[3] == prefix[2] + 1
                && (prefix[2] == 3 || prefix[2] == 5 || prefix[2] == 7);
    }
}
