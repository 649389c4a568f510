package org.partnerportal.merchant;

import java.util.List;
import org.partnerportal.validation.FieldProblem;

/// What came of handing in the evidence for a payment product.
public sealed interface HandInOutcome {

    /// It waits for a reviewer.
    record HandedIn() implements HandInOutcome {}

    /// Something is missing or wrong.
    record Incomplete(List<FieldProblem> problems) implements HandInOutcome {}
}
