package org.partnerportal.onboarding;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.FieldPath;

/// A remediation request as people read it: what must be mended, why, and by when.
///
/// @param round the how-manieth request on this application, from 1
/// @param askedBy which party sent it back
/// @param answeredAt when the provider handed in again, if it has
public record Remediation(
        int round,
        Side askedBy,
        Instant askedAt,
        Instant deadline,
        @Nullable Instant answeredAt,
        List<Item> items) {

    /// One thing to mend.
    ///
    /// @param mended whether the provider has changed it since, or explained it
    /// @param explanation what the provider said in place of changing it
    public record Item(
            FieldPath path,
            ReturnReason reason,
            String outwardText,
            boolean mended,
            @Nullable String explanation) {}

    public long mendedCount() {
        return items.stream().filter(Item::mended).count();
    }
}
