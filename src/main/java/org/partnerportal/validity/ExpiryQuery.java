package org.partnerportal.validity;

import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.PartnerId;

/// Which papers to list; what is not said narrows nothing.
public record ExpiryQuery(
        Horizon horizon, @Nullable Paper paper, @Nullable PartnerId provider) {

    public static ExpiryQuery everything() {
        return new ExpiryQuery(Horizon.ALL, null, null);
    }
}
