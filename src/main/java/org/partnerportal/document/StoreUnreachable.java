package org.partnerportal.document;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The store of documents does not answer, or not as it should; what it holds is not lost by that.
final class StoreUnreachable extends IOException {

    StoreUnreachable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /// Whether trouble comes from this.
    static boolean isBehind(@Nullable Throwable trouble) {
        for (var each = trouble; each != null; each = each.getCause()) {
            if (each instanceof StoreUnreachable) {
                return true;
            }
        }
        return false;
    }
}
