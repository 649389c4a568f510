package org.partnerportal.document;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.shared.AccountId;
import org.springframework.stereotype.Component;

/// Who is watching which film: a player asks for it in many pieces, and all of them are one look.
@Component
class FilmLooks {

    private static final Duration ONE_LOOK = Duration.ofMinutes(30);
    private static final int MANY = 1000;

    private final Map<Watching, Instant> begun = new ConcurrentHashMap<>();
    private final CurrentActor actor;
    private final Clock clock;

    FilmLooks(CurrentActor actor, Clock clock) {
        this.actor = actor;
        this.clock = clock;
    }

    /// Whether the person acting now has begun to watch it within the last half hour.
    boolean goesOn(DocumentId film) {
        var since = begun.get(watching(film));
        return since != null && since.plus(ONE_LOOK).isAfter(clock.instant());
    }

    /// Remembers that it was written down. Of somebody without an account every piece is.
    void begin(DocumentId film) {
        if (begun.size() >= MANY) {
            begun.values().removeIf(since -> !since.plus(ONE_LOOK).isAfter(clock.instant()));
        }
        if (actor.actor().account() != null && begun.size() < MANY) {
            begun.put(watching(film), clock.instant());
        }
    }

    private Watching watching(DocumentId film) {
        return new Watching(actor.actor().account(), film);
    }

    private record Watching(@Nullable AccountId account, DocumentId film) {}
}
