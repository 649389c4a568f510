package org.partnerportal.bench;

import java.util.Random;
import org.partnerportal.onboarding.ApplicationStatus;

/// How far generated applications have come: of a thousand old ones, and of a thousand of the last quarter.
enum Stage {
    DRAFT(0, 240),
    SUBMITTED(0, 4),
    IN_REVIEW(0, 330),
    SECOND_REVIEW(0, 12),
    REMEDIATION(0, 100),
    ACQUIRER_DECISION(0, 60),
    ACCOUNT_VERIFICATION(0, 24),
    TO_BE_SIGNED(0, 40),
    OPENING(0, 2),
    FINISHED(780, 158),
    DECLINED(70, 16),
    WITHDRAWN(30, 10),
    LAPSED(120, 4);

    private final int old;
    private final int recent;

    Stage(int old, int recent) {
        this.old = old;
        this.recent = recent;
    }

    static Stage of(boolean isRecent, int thousandth) {
        var left = thousandth;
        for (var stage : values()) {
            left -= isRecent ? stage.recent : stage.old;
            if (left < 0) {
                return stage;
            }
        }
        return FINISHED;
    }

    ApplicationStatus status() {
        return ApplicationStatus.valueOf(name());
    }

    /// Most of what was withdrawn or lapsed never got beyond a draft.
    boolean handedIn(Random random) {
        return switch (this) {
            case DRAFT -> false;
            case WITHDRAWN, LAPSED -> random.nextInt(4) == 0;
            default -> true;
        };
    }
}
