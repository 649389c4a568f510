package org.partnerportal.announcement;

import java.util.List;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;

/// Somebody read an announcement, or said so.
public record AnnouncementRead(AnnouncementId announcement, AccountId reader, boolean confirmed)
        implements DomainEvent {

    /// What the reader's own open pages follow.
    public static Subject by(AccountId reader) {
        return new Subject("announcements-read-by", reader.toString());
    }

    @Override
    public Subject subject() {
        return new Subject("announcement", announcement.toString());
    }

    @Override
    public String action() {
        return confirmed ? "announcement.confirmed" : "announcement.read";
    }

    @Override
    public List<Subject> alsoConcerns() {
        return List.of(by(reader));
    }
}
