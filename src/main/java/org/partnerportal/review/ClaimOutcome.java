package org.partnerportal.review;

/// What came of claiming a case.
public sealed interface ClaimOutcome {

    /// The case is the claimer's to decide.
    record Claimed() implements ClaimOutcome {}

    /// Nothing was done: somebody else has it.
    record AlreadyClaimed(String byWhom) implements ClaimOutcome {}
}
