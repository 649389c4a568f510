package org.partnerportal.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/// Walks through files as the intake does.
final class Walks {

    private Walks() {}

    /// Why the file is not taken, or nothing if it is.
    static @Nullable RefusalReason refusal(DocumentFormat format, InputStream bytes) {
        try {
            Inspection.walk(format, new FileWalk(bytes::read));
            return null;
        } catch (RefusedFile refused) {
            return refused.reason();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
