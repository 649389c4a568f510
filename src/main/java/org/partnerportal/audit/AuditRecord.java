package org.partnerportal.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.Subject;

/// One thing that was done: who, when, what, to what, and what it was before and after.
///
/// @param actor the account's id, none where the portal itself or a merchant acted
/// @param actorKind the role under which it was done, `SYSTEM` or `MERCHANT`
/// @param name the person's name
public record AuditRecord(
        long id,
        Instant at,
        @Nullable AccountId actor,
        String actorKind,
        String name,
        String action,
        Subject subject,
        List<RecordedChange> changes) {

    /// One datum before and after. The record keeps both in full; who reads the list sees them shortened.
    public record RecordedChange(
            String path, @Nullable String before, @Nullable String after, boolean personal) {

        // Personal data: never in a log line.
        @Override
        public String toString() {
            return path;
        }
    }
}
