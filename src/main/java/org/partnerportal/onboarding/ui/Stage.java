package org.partnerportal.onboarding.ui;

import java.util.Set;
import java.util.stream.Stream;
import org.partnerportal.onboarding.ApplicationStatus;

/// The parts of an application's way as people think of it, each covering one or more statuses.
enum Stage {
    FILLING_IN(ApplicationStatus.DRAFT, ApplicationStatus.REMEDIATION),
    CHECKS(ApplicationStatus.SUBMITTED),
    REVIEW(ApplicationStatus.IN_REVIEW, ApplicationStatus.SECOND_REVIEW),
    ACQUIRER(ApplicationStatus.ACQUIRER_DECISION),
    ACCOUNT(ApplicationStatus.ACCOUNT_VERIFICATION),
    AGREEMENT(ApplicationStatus.TO_BE_SIGNED),
    OPENING(ApplicationStatus.OPENING),
    DONE(ApplicationStatus.FINISHED);

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<ApplicationStatus> statuses;

    Stage(ApplicationStatus... statuses) {
        this.statuses = Set.of(statuses);
    }

    /// The stage a status belongs to; those that end an application before its time belong to none.
    static Stream<Stage> of(ApplicationStatus status) {
        return Stream.of(values()).filter(stage -> stage.statuses.contains(status));
    }

    String key() {
        return "onboarding.stage." + this;
    }
}
