package org.partnerportal.announcement;

import org.partnerportal.shared.DomainException;

/// There is no such announcement, or it is not for this reader.
class AnnouncementNotFound extends DomainException {

    AnnouncementNotFound() {
        super("announcement.not-found");
    }
}
