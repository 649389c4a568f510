package org.partnerportal.announcement;

import java.time.Clock;
import java.util.List;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.SignedInOnly;
import org.partnerportal.shared.ReadsOnly;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What somebody who is signed in is told.
@Service
@SignedInOnly
@Transactional
public class AnnouncementBoard {

    private final Readers readers;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final Clock clock;

    AnnouncementBoard(Readers readers, ApplicationEventPublisher events, CurrentActor actor, Clock clock) {
        this.readers = readers;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /// Everything this reader is told now, the youngest first.
    @ReadsOnly
    public List<AnnouncementShown> told() {
        return readers.told(actor.actor(), clock.instant());
    }

    /// Notes that the reader opened it.
    ///
    /// @throws AnnouncementNotFound if it is not for this reader, or no longer told
    public void read(AnnouncementId id) {
        requireTold(id);
        if (readers.read(id, actor.actor(), clock.instant())) {
            events.publishEvent(new AnnouncementRead(id, actor.account(), false));
        }
    }

    /// Notes that the reader said to have read it.
    ///
    /// @throws AnnouncementNotFound if it is not for this reader, or no longer told
    public void confirm(AnnouncementId id) {
        requireTold(id);
        readers.read(id, actor.actor(), clock.instant());
        if (readers.confirmed(id, actor.actor(), clock.instant())) {
            events.publishEvent(new AnnouncementRead(id, actor.account(), true));
        }
    }

    private void requireTold(AnnouncementId id) {
        if (!readers.told(id, actor.actor(), clock.instant())) {
            throw new AnnouncementNotFound();
        }
    }
}
