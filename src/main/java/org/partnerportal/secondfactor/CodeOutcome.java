package org.partnerportal.secondfactor;

import org.partnerportal.signin.SignInMethod;

/// What came of a code that somebody typed.
sealed interface CodeOutcome {

    record Right(SignInMethod kind) implements CodeOutcome {}

    record Wrong() implements CodeOutcome {}

    /// There were too many wrong ones: nobody looks at any for a while.
    record Closed() implements CodeOutcome {}
}
