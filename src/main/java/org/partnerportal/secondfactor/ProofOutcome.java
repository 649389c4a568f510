package org.partnerportal.secondfactor;

/// What came of proving anew who one is.
public sealed interface ProofOutcome {

    record Proved(Proof proof) implements ProofOutcome {}

    record Wrong() implements ProofOutcome {}

    /// There were too many wrong tries: nobody looks at any for a while.
    record Closed() implements ProofOutcome {}
}
