package org.partnerportal.fileformat;

import java.io.IOException;

/// The program that opens PDFs ended over a file without an answer: out of memory, out of its depth, or out of time.
final class ReaderDied extends IOException {

    private final boolean timedOut;

    ReaderDied(boolean timedOut) {
        super(timedOut ? "The file takes too long" : "The file brought its reader down");
        this.timedOut = timedOut;
    }

    /// Whether it had all the time there is.
    boolean timedOut() {
        return timedOut;
    }
}
