package org.partnerportal.bulkboarding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.sheet.SheetFormat;

/// One import as it is stored.
record StoredImport(
        BulkImportId id,
        Origin origin,
        ImportState state,
        Progress progress,
        @Nullable String reason,
        long version) {

    /// What never changes once the sheet is here.
    record Origin(PartnerId provider, AccountId by, Instant createdAt, String fileName, SheetFormat format, long size) {

        // File names may be personal: never in a log line.
        @Override
        public String toString() {
            return "Origin[" + createdAt + "]";
        }
    }

    /// How far it is.
    ///
    /// @param readTo the last row that the work under way has done
    record Progress(int readTo, ImportCounts counts, boolean stopAsked) {}

    PartnerId provider() {
        return origin.provider();
    }

    ImportDetails details(String by) {
        return new ImportDetails(
                id,
                origin.fileName(),
                origin.createdAt(),
                by,
                state,
                reason,
                progress.stopAsked() && state.underWay(),
                progress.counts(),
                version);
    }
}
