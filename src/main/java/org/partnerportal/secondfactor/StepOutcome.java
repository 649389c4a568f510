package org.partnerportal.secondfactor;

import java.util.List;

/// What came of a second step.
public sealed interface StepOutcome {

    /// They are in.
    ///
    /// @param onward the page they had asked for
    /// @param codes recovery codes to be shown this once, where a factor was enrolled just now
    record Entered(String onward, List<String> codes) implements StepOutcome {

        // Codes never show in a log line.
        @Override
        public String toString() {
            return "Entered";
        }
    }

    record Wrong() implements StepOutcome {}

    /// There were too many wrong codes: nobody looks at any for a while.
    record Closed() implements StepOutcome {}

    /// The password was given too long ago, or the account is no longer in use.
    record TooLate() implements StepOutcome {}
}
