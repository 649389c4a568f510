package org.partnerportal.signin;

import org.partnerportal.access.PasswordFlaw;

/// What came of setting another password.
public sealed interface PasswordOutcome {

    record Changed() implements PasswordOutcome {}

    /// The new password will not do.
    record Unfit(PasswordFlaw flaw) implements PasswordOutcome {}

    /// The present password was not given rightly, or there were too many tries.
    record PresentWrong() implements PasswordOutcome {}

    /// The link was used, is too old, or a newer one was sent.
    record LinkGone() implements PasswordOutcome {}
}
