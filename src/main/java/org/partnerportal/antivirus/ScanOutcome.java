package org.partnerportal.antivirus;

/// What came of having a file scanned.
public sealed interface ScanOutcome {

    /// It may be taken: nothing was found, or there is no scanner.
    record Passed() implements ScanOutcome {}

    /// The scanner knows this one, by the name it gives it.
    record Infected(String name) implements ScanOutcome {}

    /// It may be taken though the scanner gave no answer on it: the operator decided so.
    record NotScanned() implements ScanOutcome {}

    /// The scanner gave no answer; the file may be clean.
    record Unreachable() implements ScanOutcome {}

    /// The scanner takes no file as large as this one.
    record TooLarge() implements ScanOutcome {}
}
