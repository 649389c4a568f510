package org.partnerportal.secondfactor;

import java.time.Duration;

/// What came of proving anew who one is.
public sealed interface ProofOutcome {

    record Proved(Proof proof) implements ProofOutcome {}

    record Wrong() implements ProofOutcome {}

    /// There were too many wrong tries.
    record Closed(Duration left) implements ProofOutcome {}
}
