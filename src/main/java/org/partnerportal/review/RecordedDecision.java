package org.partnerportal.review;

import java.time.Instant;
import org.partnerportal.shared.AccountId;

/// A decision with the one who made it, and when.
record RecordedDecision(Decision decision, AccountId by, Instant at) {

    boolean accepted() {
        return decision instanceof Decision.Accepted;
    }
}
