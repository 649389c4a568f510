package org.partnerportal.antivirus;

/// What came of having a file scanned.
public sealed interface ScanOutcome {

    /// It may be taken: nothing was found, or the operator decided that files are taken without.
    record Passed() implements ScanOutcome {}

    /// The scanner knows this one, by the name it gives it.
    record Infected(String name) implements ScanOutcome {}

    /// The scanner gave no answer; the file may be clean.
    record Unreachable() implements ScanOutcome {}

    /// The scanner takes no file as large as this one.
    record TooLarge() implements ScanOutcome {}
}
