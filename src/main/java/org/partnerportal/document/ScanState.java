package org.partnerportal.document;

/// How a document stands with the virus scanner.
public enum ScanState {
    /// Nothing is known against it: the scanner found nothing, or the portal has none.
    CLEAR,
    /// It came while the scanner was away, and is scanned once that answers again.
    WAITING,
    /// It came unscanned, and stays so: the scanner takes no file as large, or it no longer opens.
    UNSCANNABLE,
    /// The scanner found something in it after it was taken. Nobody opens it any more.
    INFECTED;

    /// Whether people who see the document are to be told.
    public boolean worthAWord() {
        return this != CLEAR;
    }
}
