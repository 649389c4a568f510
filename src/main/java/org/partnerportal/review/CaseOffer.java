package org.partnerportal.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the person who reads a case may do with it now.
///
/// @param returned how many items would go back
/// @param steps what there is to decide, each with what stands in its way
public record CaseOffer(
        boolean claim, boolean release, boolean takeOver, boolean decideItems, int returned, List<Step> steps) {

    /// One step, and the key of the text that says why it cannot be taken now, if it cannot.
    public record Step(CaseStep step, @Nullable String obstacle, int count) {

        public boolean possible() {
            return obstacle == null;
        }
    }

    static CaseOffer nothing() {
        return new CaseOffer(false, false, false, false, 0, List.of());
    }
}
