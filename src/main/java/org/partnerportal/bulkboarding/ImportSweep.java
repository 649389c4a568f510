package org.partnerportal.bulkboarding;

import java.time.Clock;
import java.time.Duration;
import org.partnerportal.access.SystemOnly;
import org.springframework.stereotype.Service;

/// Takes away the sheets that are not needed any longer: they are full of personal data. What became of their rows
/// stays.
@Service
@SystemOnly
public class ImportSweep {

    private static final Duration KEPT_FOR = Duration.ofDays(30);
    private static final Duration RECEIVED_WITHIN = Duration.ofHours(2);

    private final BulkImports imports;
    private final SealedPieces pieces;
    private final Clock clock;

    ImportSweep(BulkImports imports, SealedPieces pieces, Clock clock) {
        this.imports = imports;
        this.pieces = pieces;
        this.clock = clock;
    }

    /// Removes the sheets nobody has worked on for thirty days, and those that never came whole.
    public void sweep() {
        var now = clock.instant();
        imports.untouchedSince(now.minus(KEPT_FOR), false).forEach(pieces::remove);
        imports.untouchedSince(now.minus(RECEIVED_WITHIN), true).forEach(id -> {
            pieces.remove(id);
            imports.remove(id);
        });
    }
}
