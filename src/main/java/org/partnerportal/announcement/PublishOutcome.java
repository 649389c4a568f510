package org.partnerportal.announcement;

import java.util.Set;

/// What came of publishing.
public sealed interface PublishOutcome {

    record Published(AnnouncementId id) implements PublishOutcome {}

    /// Nothing was told to anybody.
    record Incomplete(Set<PublishProblem> problems) implements PublishOutcome {}
}
