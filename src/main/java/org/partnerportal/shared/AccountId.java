package org.partnerportal.shared;

import java.util.UUID;

/// The id of a person's account.
public record AccountId(UUID value) {

    public static AccountId random() {
        return new AccountId(TimeOrderedIds.next());
    }

    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
