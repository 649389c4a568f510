package org.partnerportal.credential;

import java.util.UUID;
import org.partnerportal.shared.TimeOrderedIds;

/// The id of a key, ours; its serial number is what programs quote.
public record ApiKeyId(UUID value) {

    static ApiKeyId random() {
        return new ApiKeyId(TimeOrderedIds.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
