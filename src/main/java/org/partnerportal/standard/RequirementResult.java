package org.partnerportal.standard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.standard.Requirement.Consequence;
import org.partnerportal.validation.FieldProblem;

/// How one requirement stands for one application or merchant.
///
/// @param path the field or document it asks for
/// @param state whether it is met
/// @param clause the clause that demands it, for instance `银发〔2021〕259号 §2`
/// @param problem what is missing or wrong, unless it is satisfied
/// @param stops what stops while it is not met
/// @param dueBy the last day to meet it, none if it is due at once
/// @param alternatives what may be given instead
public record RequirementResult(
        FieldPath path,
        State state,
        String clause,
        @Nullable FieldProblem problem,
        Consequence stops,
        @Nullable LocalDate dueBy,
        List<FieldPath> alternatives) {

    public enum State {
        /// Not met, and asked for now.
        CURRENTLY_DUE,
        /// Not met, and asked for only later.
        EVENTUALLY_DUE,
        /// Not met though its last day has passed.
        PAST_DUE,
        /// Given, and not yet judged.
        PENDING,
        SATISFIED,
        /// Not asked of this one.
        EXEMPT
    }

    /// Whether an application cannot be handed in for its sake.
    public boolean due() {
        return state == State.CURRENTLY_DUE || state == State.PAST_DUE;
    }
}
