package org.partnerportal.bench;

/// A measurement could not be made; the message says why in one sentence.
final class BenchFailure extends RuntimeException {

    BenchFailure(String message) {
        super(message);
    }

    BenchFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
