package org.partnerportal.recognition;

/// How far the reading of a document has come.
public enum ReadingState {
    /// It will be read within seconds.
    WAITING,
    /// Something was found on it.
    READ,
    /// Nothing was found, or reading failed again and again.
    UNREADABLE,
    /// This machine cannot read pictures.
    UNAVAILABLE
}
