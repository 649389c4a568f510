package org.partnerportal.onboarding;

import org.jspecify.annotations.Nullable;

/// Policy: seventy points for what passes at the first submission, thirty for mending promptly: all of them within a
/// day, none from fifteen days on, evenly in between. Who has nothing to mend has mended promptly.
final class ScoreOfPreparation {

    private static final double FOR_PASSING = 70;
    private static final double FOR_MENDING = 30;
    private static final double PROMPT_DAYS = 1;
    private static final double SLOW_DAYS = 15;

    private ScoreOfPreparation() {}

    static int of(double firstPassRate, @Nullable Double medianDaysToMend) {
        var days = medianDaysToMend == null ? PROMPT_DAYS : medianDaysToMend;
        var promptness = Math.clamp((SLOW_DAYS - days) / (SLOW_DAYS - PROMPT_DAYS), 0, 1);
        return (int) Math.round(FOR_PASSING * firstPassRate / 100 + FOR_MENDING * promptness);
    }
}
