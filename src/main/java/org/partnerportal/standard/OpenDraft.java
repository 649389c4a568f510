package org.partnerportal.standard;

import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.shared.ChangedMeanwhile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// The draft as somebody saw it: it is changed only if it is still that.
@Component
class OpenDraft {

    private final Standards standards;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final Clock clock;

    OpenDraft(Standards standards, ApplicationEventPublisher events, CurrentActor actor, Clock clock) {
        this.standards = standards;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /// What the draft says.
    ///
    /// @throws ChangedMeanwhile if it is no longer what was seen: else saving it would find another version
    StandardContent content(StandardVersion seen) {
        var now = now(seen);
        if (now.version() != seen.version() || !now.draft()) {
            throw new ChangedMeanwhile();
        }
        return standards.content(seen.number());
    }

    StandardVersion now(StandardVersion seen) {
        return standards.find(seen.number()).orElseThrow(() -> new StandardNotFound(seen.number()));
    }

    /// Changes a part of the draft, and lets everybody know what it was and is.
    DraftOutcome changed(
            StandardVersion seen,
            String part,
            @Nullable String before,
            @Nullable String after,
            Function<StandardContent, StandardContent> change) {
        standards.save(seen, change.apply(content(seen)), actor.account(), clock.instant());
        events.publishEvent(new StandardEvent.DraftChanged(seen.number(), part, before, after));
        return new DraftOutcome.Done(now(seen));
    }
}
