package org.partnerportal.announcement;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.AccountNames;
import org.partnerportal.access.AdminsOnly;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.partner.PartnerProfiles;
import org.partnerportal.shared.ReadsOnly;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where the platform's administrators tell people something.
@Service
@AdminsOnly
@Transactional
public class AnnouncementDesk {

    /// How many announcements a page holds.
    public static final int PAGE = 50;

    private static final int MOST_RECEIPTS = 1000;

    private final Announcements announcements;
    private final Readers readers;
    private final AccountNames names;
    private final PartnerProfiles partners;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final Clock clock;

    AnnouncementDesk(
            Announcements announcements,
            Readers readers,
            AccountNames names,
            PartnerProfiles partners,
            ApplicationEventPublisher events,
            CurrentActor actor,
            Clock clock) {
        this.announcements = announcements;
        this.readers = readers;
        this.names = names;
        this.partners = partners;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /// A page of all announcements, the youngest first, after the one given.
    @ReadsOnly
    public List<AnnouncementSummary> list(@Nullable AnnouncementId before) {
        return announcements.page(before, PAGE);
    }

    /// Tells people, at once or from when it says.
    public PublishOutcome publish(PublishAnnouncement command) {
        var problems = Announcement.problems(command, clock.instant());
        if (!problems.isEmpty()) {
            return new PublishOutcome.Incomplete(problems);
        }
        var announcement =
                new Announcement(AnnouncementId.random(), command, actor.account(), clock.instant(), null, 0);
        announcements.add(announcement);
        events.publishEvent(new AnnouncementPublished(
                announcement.id(), command.audience(), command.words().titleChinese()));
        return new PublishOutcome.Published(announcement.id());
    }

    /// Stops telling people; who read it stays written.
    ///
    /// @throws AnnouncementNotFound if there is none by that id
    public void withdraw(AnnouncementId id) {
        var announcement = announcements.find(id).orElseThrow(AnnouncementNotFound::new);
        announcements.save(announcement.withdrawn(clock.instant()));
        events.publishEvent(new AnnouncementWithdrawn(id));
    }

    /// Who read it, at most the first thousand.
    @ReadsOnly
    public List<Receipt> receipts(AnnouncementId id) {
        var readings = readers.readings(id, MOST_RECEIPTS);
        var people = names.of(readings.stream().map(Readers.Reading::reader).toList());
        return readings.stream()
                .map(reading -> new Receipt(
                        people.getOrDefault(reading.reader(), ""),
                        partners.name(reading.partner()),
                        reading.readAt(),
                        reading.confirmedAt()))
                .toList();
    }
}
