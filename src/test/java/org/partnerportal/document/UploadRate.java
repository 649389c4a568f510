package org.partnerportal.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.partnerportal.shared.Subject;

/// How many documents a second are taken in, one after the other, beside a bare write and fsync of the same bytes on
/// the same disk in the same run. Whoever measures must be let through to the licence of `owner`.
public record UploadRate(double takenIn, double bare) {

    private static final String LICENCE = "subject_info.business_license_info.license_copy";
    private static final double NANOS = 1e9;

    @FunctionalInterface
    private interface Upload {

        void run(int number) throws IOException;
    }

    /// Measures both in turns, so that a busy moment of the disk strikes both alike.
    public static UploadRate of(byte[] document, int times, DocumentIntake intake, Subject owner, Path folder) {
        Upload portal = number -> intake.receive(
                new ReceiveDocument(owner, LICENCE, number + ".jpg", null), new ByteArrayInputStream(document));
        Upload disk = number -> write(document, folder);
        var portalNanos = 0L;
        var diskNanos = 0L;
        for (var number = 0; number < times; number++) {
            portalNanos += nanos(portal, number);
            diskNanos += nanos(disk, number);
        }
        return new UploadRate(times * NANOS / portalNanos, times * NANOS / diskNanos);
    }

    private static long nanos(Upload upload, int number) {
        var start = System.nanoTime();
        try {
            upload.run(number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return System.nanoTime() - start;
    }

    private static void write(byte[] document, Path folder) throws IOException {
        var file = Files.createDirectories(folder).resolve(UUID.randomUUID().toString());
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(document);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.delete(file);
    }
}
