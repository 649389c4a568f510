package org.partnerportal.document;

/// What came of handing in a file.
public sealed interface IntakeOutcome {

    /// The file and its row are on disk: it outlives a crash from here on.
    record Stored(DocumentSummary document) implements IntakeOutcome {}

    /// The file was not taken, and nothing of it is left.
    record Refused(RefusalReason reason) implements IntakeOutcome {}
}
