package org.partnerportal.document;

/// A document's key as it is kept beside it: of no use without the master key.
final class WrappedKey {

    private final byte[] bytes;

    WrappedKey(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
