package org.partnerportal.credential;

/// A text holds no key that can be taken.
class RefusedKey extends Exception {

    private final KeyRefusal reason;

    RefusedKey(KeyRefusal reason) {
        super(reason.name());
        this.reason = reason;
    }

    KeyRefusal reason() {
        return reason;
    }
}
