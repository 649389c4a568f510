package org.partnerportal.credential;

/// What came of registering a key.
public sealed interface AddKeyOutcome {

    /// It works from now on.
    record Added(ApiKeySummary key) implements AddKeyOutcome {}

    /// Nothing was changed.
    record Refused(KeyRefusal reason) implements AddKeyOutcome {}
}
