package org.partnerportal.secondfactor;

import java.util.List;

/// What came of enrolling a second factor.
public sealed interface EnrolmentOutcome {

    /// It is enrolled.
    ///
    /// @param codes recovery codes to be shown this once; none where there are some already
    record Enrolled(List<String> codes) implements EnrolmentOutcome {

        // Codes never show in a log line.
        @Override
        public String toString() {
            return "Enrolled";
        }
    }

    /// It is not: the code was not the app's, or the passkey not good.
    record NotConfirmed() implements EnrolmentOutcome {}
}
