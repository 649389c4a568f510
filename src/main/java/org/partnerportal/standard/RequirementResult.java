package org.partnerportal.standard;

import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.validation.FieldProblem;

/// How one requirement stands for one application.
///
/// @param path the field or document it asks for
/// @param state whether it is met
/// @param clause the clause that demands it, for instance `银发〔2021〕259号 §2`
/// @param problem what is missing or wrong, unless it is satisfied
public record RequirementResult(
        FieldPath path,
        State state,
        String clause,
        @Nullable FieldProblem problem) {

    public enum State {
        CURRENTLY_DUE,
        SATISFIED
    }

    public boolean due() {
        return state == State.CURRENTLY_DUE;
    }
}
