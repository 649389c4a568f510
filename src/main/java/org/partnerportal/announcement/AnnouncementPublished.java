package org.partnerportal.announcement;

import java.util.List;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;

/// People were told something.
public record AnnouncementPublished(AnnouncementId announcement, Audience audience, String title)
        implements DomainEvent {

    /// What every open page follows.
    public static final Subject BOARD = new Subject("announcements", "board");

    @Override
    public Subject subject() {
        return new Subject("announcement", announcement.toString());
    }

    @Override
    public String action() {
        return "announcement.published";
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change("title", null, title), new Change("audience", null, audience.name()));
    }

    @Override
    public List<Subject> alsoConcerns() {
        return List.of(BOARD);
    }
}
