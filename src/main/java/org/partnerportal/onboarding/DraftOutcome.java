package org.partnerportal.onboarding;

import java.time.Instant;

/// What came of saving what was typed.
public sealed interface DraftOutcome {

    /// It is kept; this is the form now.
    record Saved(ApplicationForm form) implements DraftOutcome {}

    /// Nothing was kept: the number is already another application's of this provider.
    record CodeTaken(String businessCode) implements DraftOutcome {}

    /// Nothing was kept: somebody saved another version meanwhile, which is this.
    record ChangedElsewhere(ApplicationForm current, String byWhom, Instant at) implements DraftOutcome {}
}
