package org.partnerportal.review;

/// What came of a second decision.
public sealed interface SecondReviewOutcome {

    /// It is done.
    record Decided() implements SecondReviewOutcome {}

    /// Nothing was done: who decided first does not decide again.
    record FirstDeciderMayNot() implements SecondReviewOutcome {}
}
