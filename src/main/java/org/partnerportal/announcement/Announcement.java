package org.partnerportal.announcement;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;

/// Something told to people. Once told it is never edited, only withdrawn: who read it read just this.
record Announcement(
        AnnouncementId id,
        PublishAnnouncement content,
        AccountId publishedBy,
        Instant publishedAt,
        @Nullable Instant withdrawnAt,
        long version) {

    /// What must be mended before this can be told to anybody.
    static Set<PublishProblem> problems(PublishAnnouncement wanted, Instant now) {
        var problems = EnumSet.noneOf(PublishProblem.class);
        if (!wanted.words().complete()) {
            problems.add(PublishProblem.WORDS_MISSING);
        }
        if (wanted.audience() == Audience.CHOSEN && wanted.partners().isEmpty()) {
            problems.add(PublishProblem.NO_PARTNER_CHOSEN);
        }
        if (!wanted.shown().real()) {
            problems.add(PublishProblem.SHOWN_ENDS_BEFORE_IT_BEGINS);
        } else if (!now.isBefore(wanted.shown().until())) {
            problems.add(PublishProblem.SHOWN_IS_OVER);
        }
        problems.addAll(windowProblems(wanted));
        return problems;
    }

    private static Set<PublishProblem> windowProblems(PublishAnnouncement wanted) {
        var window = wanted.window();
        if (wanted.kind() == AnnouncementKind.NEWS) {
            return Set.of();
        }
        if (window == null) {
            return Set.of(PublishProblem.WINDOW_MISSING);
        }
        return window.real() ? Set.of() : Set.of(PublishProblem.WINDOW_ENDS_BEFORE_IT_BEGINS);
    }

    Announcement withdrawn(Instant at) {
        return new Announcement(id, content, publishedBy, publishedAt, withdrawnAt == null ? at : withdrawnAt, version);
    }
}
