package org.partnerportal.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;

/// Sealed files that a crash left behind on their way into a store elsewhere.
final class WaitingFiles {

    private WaitingFiles() {}

    /// Removes those older than `moment`; gives how many.
    static int sweep(Path folder, Instant moment) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        var removed = 0;
        try (var files = Files.newDirectoryStream(folder, "*" + LocalFolder.UNFINISHED)) {
            for (var file : files) {
                removed += olderThan(moment, file) && Files.deleteIfExists(file) ? 1 : 0;
            }
        }
        return removed;
    }

    private static boolean olderThan(Instant moment, Path file) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }
}
