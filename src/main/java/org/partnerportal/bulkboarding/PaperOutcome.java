package org.partnerportal.bulkboarding;

/// What came of handing in a file for an import's papers.
public sealed interface PaperOutcome {

    /// It is in so many applications now.
    record Filed(int applications) implements PaperOutcome {}

    /// No row names a file like this.
    record NotAwaited() implements PaperOutcome {}

    /// It is where it belongs already.
    record AlreadyThere() implements PaperOutcome {}

    /// It was not taken, with the key of the words for why.
    record Refused(String textKey) implements PaperOutcome {}
}
