package org.partnerportal.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnerportal.shared.PartnerId;

class AnnouncementTests {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final Wording WORDS = new Wording("标题", "Title", "正文", "Text");
    private static final Period AHEAD = new Period(NOW, NOW.plus(Duration.ofDays(1)));

    @Test
    void isPublishedWhenNothingIsMissing() {
        assertThat(problems(AnnouncementKind.NEWS, Audience.EVERYONE, Set.of(), WORDS, AHEAD, null))
                .isEmpty();
        assertThat(problems(
                        AnnouncementKind.MAINTENANCE, Audience.CHOSEN, Set.of(PartnerId.random()), WORDS, AHEAD, AHEAD))
                .isEmpty();
    }

    @Test
    void needsItsWordsInBothLanguages() {
        var oneLanguage = new Wording("标题", "", "正文", "Text");

        assertThat(problems(AnnouncementKind.NEWS, Audience.EVERYONE, Set.of(), oneLanguage, AHEAD, null))
                .containsExactly(PublishProblem.WORDS_MISSING);
    }

    @Test
    void needsPartnersWhereThoseAreChosen() {
        assertThat(problems(AnnouncementKind.NEWS, Audience.CHOSEN, Set.of(), WORDS, AHEAD, null))
                .containsExactly(PublishProblem.NO_PARTNER_CHOSEN);
    }

    @Test
    void needsATimeInWhichItIsShown() {
        assertThat(problems(AnnouncementKind.NEWS, Audience.EVERYONE, Set.of(), WORDS, new Period(NOW, NOW), null))
                .containsExactly(PublishProblem.SHOWN_ENDS_BEFORE_IT_BEGINS);
        assertThat(problems(
                        AnnouncementKind.NEWS,
                        Audience.EVERYONE,
                        Set.of(),
                        WORDS,
                        new Period(NOW.minusSeconds(10), NOW),
                        null))
                .containsExactly(PublishProblem.SHOWN_IS_OVER);
    }

    @Test
    void needsAWindowForMaintenance() {
        assertThat(problems(AnnouncementKind.MAINTENANCE, Audience.EVERYONE, Set.of(), WORDS, AHEAD, null))
                .containsExactly(PublishProblem.WINDOW_MISSING);
        assertThat(problems(
                        AnnouncementKind.MAINTENANCE,
                        Audience.EVERYONE,
                        Set.of(),
                        WORDS,
                        AHEAD,
                        new Period(NOW, NOW.minusSeconds(1))))
                .containsExactly(PublishProblem.WINDOW_ENDS_BEFORE_IT_BEGINS);
    }

    private static Set<PublishProblem> problems(
            AnnouncementKind kind,
            Audience audience,
            Set<PartnerId> partners,
            Wording words,
            Period shown,
            @Nullable Period window) {
        return Announcement.problems(
                new PublishAnnouncement(kind, audience, partners, words, false, shown, window), NOW);
    }
}
