package org.partnerportal.review;

import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.Remediation;
import org.partnerportal.onboarding.SubmittedField;

/// One item of a case: what was handed in, what stood there before, and how it is decided.
///
/// @param returned why and with which words it goes back, if it does
/// @param acceptedIn the revision in which it was accepted, if it is
/// @param sentBack what the last request said of it, and what the provider answered
/// @param mayDecide whether the person who reads may accept or return it
public record CaseItem(
        SubmittedField submitted,
        State state,
        Decision.@Nullable Returned returned,
        @Nullable Integer acceptedIn,
        Remediation.@Nullable Item sentBack,
        boolean mayDecide) {

    /// How an item stands.
    public enum State {
        UNDECIDED,
        ACCEPTED,
        /// Accepted in an earlier round, and not changed since.
        ACCEPTED_BEFORE,
        RETURNED,
        /// It was handed in before and no longer belongs to the form.
        GONE
    }

    public FieldPath path() {
        return submitted.path();
    }

    // Personal data: never in a log line.
    @Override
    public String toString() {
        return "CaseItem[" + path() + ", " + state + "]";
    }
}
