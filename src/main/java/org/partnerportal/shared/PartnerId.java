package org.partnerportal.shared;

import java.util.UUID;

/// A service provider's or acquirer's id.
public record PartnerId(UUID value) {

    public static PartnerId random() {
        return new PartnerId(TimeOrderedIds.next());
    }

    public static PartnerId of(String text) {
        return new PartnerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
