package org.partnerportal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnerportal.access.Actor;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.shared.AccountId;

class FilmLooksTests {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final CurrentActor actor = mock(CurrentActor.class);
    private final Clock clock = mock(Clock.class);
    private final FilmLooks films = new FilmLooks(actor, clock);
    private final DocumentId film = DocumentId.random();

    @Test
    void allPiecesWithinHalfAnHourAreOneLook() {
        acting(AccountId.random(), NOON);
        assertThat(films.goesOn(film)).isFalse();
        films.begin(film);

        when(clock.instant()).thenReturn(NOON.plus(Duration.ofMinutes(29)));
        assertThat(films.goesOn(film)).isTrue();
        when(clock.instant()).thenReturn(NOON.plus(Duration.ofMinutes(30)));
        assertThat(films.goesOn(film)).isFalse();
    }

    @Test
    void anothersLookAndAnotherFilmAreLooksOfTheirOwn() {
        acting(AccountId.random(), NOON);
        films.begin(film);

        assertThat(films.goesOn(DocumentId.random())).isFalse();
        acting(AccountId.random(), NOON);
        assertThat(films.goesOn(film)).isFalse();
    }

    @Test
    void ofSomebodyWithoutAnAccountEveryPieceIsALook() {
        acting(null, NOON);
        films.begin(film);

        assertThat(films.goesOn(film)).isFalse();
    }

    private void acting(@Nullable AccountId account, Instant now) {
        when(actor.actor()).thenReturn(new Actor(account, "somebody", Set.of(), null));
        when(clock.instant()).thenReturn(now);
    }
}
