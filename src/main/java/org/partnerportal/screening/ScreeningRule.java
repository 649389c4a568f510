package org.partnerportal.screening;

import java.util.stream.Stream;

/// One thing that is looked for in a submission's own values.
@FunctionalInterface
interface ScreeningRule {

    Stream<Finding> findings(SubmissionToScreen submission);
}
