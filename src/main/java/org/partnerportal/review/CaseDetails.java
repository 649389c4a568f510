package org.partnerportal.review;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerportal.onboarding.Remediation;
import org.partnerportal.screening.ScreeningResult;

/// A case with everything a reviewer needs to decide it.
///
/// @param note what the second reviewer asked the first one to look at again
/// @param standard the version of the identity standard the submission was checked against
/// @param items the submission, item by item, in the form's order
/// @param earlier what was sent back before, the newest first
/// @param screening what the portal found in it before anybody looked
public record CaseDetails(
        CaseSummary summary,
        @Nullable CaseOutcome outcome,
        @Nullable String note,
        String standard,
        List<CaseItem> items,
        List<Remediation> earlier,
        Optional<ScreeningResult> screening,
        CaseOffer offer) {

    public SeenCase seen() {
        return summary.seen();
    }

    // Personal data stands in the items and the note: never in a log line.
    @Override
    public String toString() {
        return "CaseDetails[" + summary.id() + "]";
    }
}
