package org.partnerportal.standard;

import java.util.Set;

/// What came of changing a draft.
public sealed interface DraftOutcome {

    /// The draft was changed, or published.
    ///
    /// @param draft the draft as it is now, for the next change
    record Done(StandardVersion draft) implements DraftOutcome {}

    /// Nothing was changed.
    record Flawed(Set<DraftFlaw> flaws) implements DraftOutcome {}
}
