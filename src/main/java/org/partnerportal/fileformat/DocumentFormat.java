package org.partnerportal.fileformat;

import java.util.Arrays;
import java.util.Locale;
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
    WMV("video/x-ms-wmv", Limits.VIDEO, "video/x-ms-wmv");

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
        var found = detected(prefix);
        return Arrays.stream(values())
                .filter(each -> each.detected.contains(found))
                .filter(each -> each.video() == VIDEO_FIELD.equals(fieldPath))
                .findFirst();
    }

    /// Whether a file that begins with `prefix` is an archive: many files in one, which nobody can judge as a document.
    /// Office documents are archives too.
    public static boolean archive(byte[] prefix) {
        return Archives.begin(prefix, TIKA.detect(prefix));
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

    /// How names of such files end.
    public String extension() {
        return "." + (this == JPEG ? "jpg" : name().toLowerCase(Locale.ROOT));
    }

    /// Whether browsers may be able to play it; whether one can depends on what is inside.
    public boolean playable() {
        return this == MP4 || this == MOV || this == MKV;
    }

    boolean picture() {
        return mediaType.startsWith("image/");
    }

    boolean video() {
        return mediaType.startsWith("video/");
    }

    // The library takes most MP4 for QuickTime, and Windows Media for sound.
    private static String detected(byte[] prefix) {
        if (FilmMarks.windowsMedia(prefix)) {
            return FilmMarks.movingPictures(prefix) ? WMV.mediaType : "audio/x-ms-wma";
        }
        var found = TIKA.detect(prefix);
        return MOV.mediaType.equals(found) && FilmMarks.mp4(prefix) ? MP4.mediaType : found;
    }

    private static final class Limits {

        private static final long MEGABYTE = 1024 * 1024;
        private static final long PICTURE = 5 * MEGABYTE;
        private static final long PDF = 15 * MEGABYTE / 2;
        private static final long VIDEO = 20 * MEGABYTE;
    }
}
