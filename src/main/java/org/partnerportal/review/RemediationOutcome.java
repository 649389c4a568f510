package org.partnerportal.review;

/// What came of sending an application back for mending.
public sealed interface RemediationOutcome {

    /// It went back with this many items.
    record Requested(int items) implements RemediationOutcome {}

    /// Nothing was done: no item is returned, so there is nothing to mend.
    record NoItemReturned() implements RemediationOutcome {}
}
