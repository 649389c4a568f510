package org.partnerportal.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;

/// Where a case stands.
///
/// @param firstDecider who decided first on the submission under review, once a second decision is asked for
/// @param note what the second reviewer asked the first one to look at again
record CaseStanding(
        CaseState state,
        @Nullable Claim claim,
        @Nullable AccountId firstDecider,
        @Nullable CaseOutcome outcome,
        @Nullable String note) {

    /// Who works on it, since when.
    record Claim(AccountId by, Instant at) {}

    static CaseStanding unclaimed() {
        return new CaseStanding(CaseState.UNCLAIMED, null, null, null, null);
    }

    static CaseStanding waiting() {
        return new CaseStanding(CaseState.WAITING_FOR_PROVIDER, null, null, null, null);
    }

    static CaseStanding ended(CaseOutcome outcome) {
        return new CaseStanding(CaseState.CLOSED, null, null, outcome, null);
    }

    CaseStanding claimedBy(@Nullable Claim claim) {
        return new CaseStanding(
                claim == null ? CaseState.UNCLAIMED : CaseState.CLAIMED, claim, firstDecider, null, note);
    }

    // The note may speak of a person: never in a log line.
    @Override
    public String toString() {
        return "CaseStanding[" + state + "]";
    }
}
