package org.partnerportal.people;

import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.PartnerId;

/// Whose people are meant: a partner's, or the platform's own.
public record Organisation(@Nullable PartnerId partner) {

    public static final Organisation PLATFORM = new Organisation(null);

    public boolean platform() {
        return partner == null;
    }
}
