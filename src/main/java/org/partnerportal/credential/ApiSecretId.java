package org.partnerportal.credential;

import java.util.UUID;
import org.partnerportal.shared.TimeOrderedIds;

/// The id of a secret. It says nothing about it.
public record ApiSecretId(UUID value) {

    static ApiSecretId random() {
        return new ApiSecretId(TimeOrderedIds.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
