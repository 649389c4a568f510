package org.partnerportal.onboarding;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a partner's applications stand, and how well a service provider prepared those of the last ninety days.
///
/// @param stages how many applications stand where
/// @param judged how many first submissions were judged in the time
/// @param passed how many of them were not sent back
/// @param mended how many remediation requests were answered in the time
/// @param medianDaysToMend how long it took, none where nothing was mended
public record PartnerFigures(
        Map<ApplicationStatus, Integer> stages,
        int judged,
        int passed,
        int mended,
        @Nullable Double medianDaysToMend) {

    /// How many of a hundred first submissions passed; none where none was judged.
    public @Nullable Double firstPassRate() {
        return judged == 0 ? null : 100.0 * passed / judged;
    }

    /// The score; none where nothing was judged.
    public @Nullable Integer score() {
        var rate = firstPassRate();
        return rate == null ? null : ScoreOfPreparation.of(rate, medianDaysToMend);
    }
}
