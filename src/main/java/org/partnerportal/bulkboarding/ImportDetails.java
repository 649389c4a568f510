package org.partnerportal.bulkboarding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One import, as its owner sees it.
///
/// @param by who began it
/// @param reason the key of the words for why it was refused or stopped
/// @param stopping whether it was asked to stop and has not yet
public record ImportDetails(
        BulkImportId id,
        String fileName,
        Instant createdAt,
        String by,
        ImportState state,
        @Nullable String reason,
        boolean stopping,
        ImportCounts counts,
        long version) {}
