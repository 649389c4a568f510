package org.partnerportal.announcement;

import java.util.UUID;
import org.partnerportal.shared.TimeOrderedIds;

/// The id of an announcement; later ones are greater.
public record AnnouncementId(UUID value) {

    static AnnouncementId random() {
        return new AnnouncementId(TimeOrderedIds.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
