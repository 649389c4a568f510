package org.partnerportal.secondfactor;

import java.util.Optional;
import org.partnerportal.shared.AccountId;

/// Knows a code that is right now. Only an evaluation run has one, for its demo accounts; a real portal has no such
/// bean.
@FunctionalInterface
public interface CodeHint {

    Optional<String> codeFor(AccountId account);
}
