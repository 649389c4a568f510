package org.partnerportal.review;

/// Where a review case stands.
public enum CaseState {
    /// Anybody may take it from the queue.
    UNCLAIMED,
    /// One reviewer works on it; nobody else decides.
    CLAIMED,
    /// The first decision is made; a lead reviewer who did not make it decides next.
    SECOND_REVIEW,
    /// Items were returned; the case comes back with the next submission.
    WAITING_FOR_PROVIDER,
    CLOSED;

    /// Whether it is with the reviewers, so that their clock runs.
    boolean reviewers() {
        return this != WAITING_FOR_PROVIDER && this != CLOSED;
    }
}
