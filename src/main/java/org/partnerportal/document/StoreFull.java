package org.partnerportal.document;

import java.io.IOException;
import java.util.List;

/// Tells a full store from every other trouble with it.
final class StoreFull {

    private static final List<String> WORDS = List.of("No space left", "Disk quota exceeded", "not enough space");

    private StoreFull() {}

    static boolean is(IOException trouble) {
        var message = trouble.getMessage();
        return message != null && WORDS.stream().anyMatch(message::contains);
    }
}
