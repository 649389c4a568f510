package org.partnerportal.people;

import java.util.UUID;
import org.partnerportal.shared.TimeOrderedIds;

/// The id of an invitation.
public record InvitationId(UUID value) {

    static InvitationId random() {
        return new InvitationId(TimeOrderedIds.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
