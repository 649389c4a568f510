package org.partnerportal.onboarding;

import java.time.Instant;
import java.util.List;
import org.partnerportal.validation.FieldProblem;

/// What came of handing an application in.
public sealed interface SubmissionOutcome {

    /// It was handed in and is frozen as this revision.
    record Submitted(int revision, Instant at) implements SubmissionOutcome {}

    /// Nothing was done: this is still missing or wrong.
    record Incomplete(List<FieldProblem> problems) implements SubmissionOutcome {}

    /// Nothing was done: the provider is routed to no acquirer, or may not board this kind of merchant.
    record NotAllowed(String key) implements SubmissionOutcome {}
}
