package org.partnerportal.fileformat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;

/// The types of file the portal takes, told by their content and never by their name, and how large each may be.
public enum DocumentFormat {
    JPEG("image/jpeg", Limits.PICTURE, "image/jpeg"),
    PNG("image/png", Limits.PICTURE, "image/png"),
    BMP("image/bmp", Limits.PICTURE, "image/bmp", "image/x-ms-bmp"),
    PDF("application/pdf", Limits.PDF, "application/pdf"),
    MP4("video/mp4", Limits.VIDEO, "video/mp4", "application/mp4", "video/x-m4v"),
    MOV("video/quicktime", Limits.VIDEO, "video/quicktime"),
    AVI("video/x-msvideo", Limits.VIDEO, "video/x-msvideo"),
    MKV("video/x-matroska", Limits.VIDEO, "video/x-matroska", "application/x-matroska", "video/webm"),
    FLV("video/x-flv", Limits.VIDEO, "video/x-flv"),
    WMV("video/x-ms-wmv", Limits.VIDEO, "video/x-ms-wmv", "video/x-ms-asf");

    /// How many bytes at the start tell the type.
    public static final int PREFIX = 64 * 1024;

    private static final Tika TIKA = new Tika();
    private static final String VIDEO_FIELD = "addition_info.legal_person_video";

    private final String mediaType;
    private final long limit;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> detected;

    DocumentFormat(String mediaType, long limit, String... detected) {
        this.mediaType = mediaType;
        this.limit = limit;
        this.detected = Set.of(detected);
    }

    /// The format of a file that begins with `prefix`, if the field at `fieldPath` takes such files.
    public static Optional<DocumentFormat> of(byte[] prefix, String fieldPath) {
        var found = TIKA.detect(prefix);
        return Arrays.stream(values())
                .filter(each -> each.detected.contains(found))
                .filter(each -> each.video() == VIDEO_FIELD.equals(fieldPath))
                .findFirst();
    }

    public static DocumentFormat of(String mediaType) {
        return Arrays.stream(values())
                .filter(each -> each.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
    }

    public String mediaType() {
        return mediaType;
    }

    public long limit() {
        return limit;
    }

    boolean picture() {
        return mediaType.startsWith("image/");
    }

    boolean video() {
        return mediaType.startsWith("video/");
    }

    private static final class Limits {

        private static final long MEGABYTE = 1024 * 1024;
        private static final long PICTURE = 5 * MEGABYTE;
        private static final long PDF = 15 * MEGABYTE / 2;
        private static final long VIDEO = 20 * MEGABYTE;
    }
}
