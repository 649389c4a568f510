package org.partnerportal.screening;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.partnerportal.validation.FieldProblem;
import org.partnerportal.validation.FormChecks;

/// The form refuses a wrong check digit or an expired paper when somebody types it; what was brought in by another way,
/// or has waited since, is looked at again.
///
/// The finding's code is the problem's own, so that reviewer and provider read of the same rule.
final class WhatTheFormWouldRefuse implements ScreeningRule {

    private static final Pattern NOT_GENUINE = Pattern.compile(
            "validation\\.problem\\.(licence-number|credit-code|certificate-number|id-number\\..*|account-number.*|expired)");

    private final FormChecks checks;

    WhatTheFormWouldRefuse(FormChecks checks) {
        this.checks = checks;
    }

    @Override
    public Stream<Finding> findings(SubmissionToScreen submission) {
        return checks.problems(submission.form(), submission.today()).stream().map(WhatTheFormWouldRefuse::finding);
    }

    private static Finding finding(FieldProblem problem) {
        var arguments = problem.arguments().stream().map(Object::toString).toArray(String[]::new);
        return new Finding(problem.key(), severity(problem), problem.path(), arguments);
    }

    private static Severity severity(FieldProblem problem) {
        if (problem.missing()) {
            return Severity.INFO;
        }
        return NOT_GENUINE.matcher(problem.key()).matches() ? Severity.ALERT : Severity.WARNING;
    }
}
