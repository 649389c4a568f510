package org.partnerportal.secondfactor;

import java.time.Duration;
import org.partnerportal.signin.SignInMethod;

/// What came of a code that somebody typed.
sealed interface CodeOutcome {

    record Right(SignInMethod kind) implements CodeOutcome {}

    record Wrong() implements CodeOutcome {}

    /// There were too many wrong ones.
    record Closed(Duration left) implements CodeOutcome {}
}
