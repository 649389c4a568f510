package org.partnerportal.fileformat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/// Walks through files as the intake does.
final class Walks {

    private Walks() {}

    /// Why the file is not taken, or nothing if it is.
    static @Nullable Flaw refusal(DocumentFormat format, InputStream bytes) {
        try {
            Inspection.walk(format, new FileWalk(bytes::read));
            return null;
        } catch (FlawedFile flawed) {
            return flawed.flaw();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
