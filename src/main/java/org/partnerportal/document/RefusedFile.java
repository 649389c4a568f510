package org.partnerportal.document;

/// Ends the taking in of a file that may not be kept; never leaves the module.
class RefusedFile extends Exception {

    private final RefusalReason reason;

    RefusedFile(RefusalReason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    RefusalReason reason() {
        return reason;
    }
}
