package org.partnerportal.review;

import java.util.List;
import org.partnerportal.catalogue.FieldPath;

/// What came of approving a case.
public sealed interface ApprovalOutcome {

    /// The acquirer decides next.
    record PassedToAcquirer() implements ApprovalOutcome {}

    /// A second person decides next.
    record ReferredToSecondReview() implements ApprovalOutcome {}

    /// Nothing was done: these required items have not been decided.
    record ItemsUndecided(List<FieldPath> paths) implements ApprovalOutcome {}

    /// Nothing was done: these items are returned, and what is returned cannot pass.
    record ItemsReturned(List<FieldPath> paths) implements ApprovalOutcome {}
}
