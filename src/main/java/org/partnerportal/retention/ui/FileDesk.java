package org.partnerportal.retention.ui;

import org.partnerportal.access.Actor;
import org.partnerportal.access.Role;
import org.partnerportal.retention.RetentionKeeping;
import org.partnerportal.retention.RetentionReading;
import org.partnerportal.uikit.Moments;

/// What the screens of retention work with.
record FileDesk(RetentionReading reading, RetentionKeeping keeping, Actor actor, Moments moments) {

    /// Whether this person decides, rather than only reads.
    boolean decides() {
        return actor.roles().contains(Role.COMPLIANCE);
    }
}
