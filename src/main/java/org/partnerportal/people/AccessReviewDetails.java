package org.partnerportal.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An access review with its people.
public record AccessReviewDetails(AccessReviewSummary summary, List<Line> people) {

    /// One person in it.
    ///
    /// @param decidedBy the name of who decided, empty where nobody did
    /// @param decidable whether the reader may decide now
    /// @param version of the person's account, as the reader sees it
    public record Line(
            PersonSummary person,
            @Nullable AccessDecision decision,
            String decidedBy,
            boolean decidable,
            long version) {}
}
