package org.partnerportal.announcement;

import java.util.List;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;

/// People are no longer told.
public record AnnouncementWithdrawn(AnnouncementId announcement) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("announcement", announcement.toString());
    }

    @Override
    public String action() {
        return "announcement.withdrawn";
    }

    @Override
    public List<Subject> alsoConcerns() {
        return List.of(AnnouncementPublished.BOARD);
    }
}
