package org.partnerportal.sheet;

import java.util.Locale;

/// What kind of file a sheet is.
public enum SheetFormat {
    EXCEL("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("csv", "text/csv; charset=utf-8");

    private final String extension;
    private final String mediaType;

    SheetFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /// How its files' names end.
    public String extension() {
        return extension;
    }

    /// What a browser is told of it.
    public String mediaType() {
        return mediaType;
    }

    /// The format of a file with this name; CSV where it does not look like Excel.
    public static SheetFormat of(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".xlsx") ? EXCEL : CSV;
    }
}
