package org.partnerportal.document;

import java.io.IOException;
import org.partnerportal.antivirus.ScanOutcome;
import org.partnerportal.antivirus.VirusScan;
import org.partnerportal.fileformat.DocumentFormat;
import org.partnerportal.fileformat.FlawedFile;
import org.partnerportal.fileformat.Inspection;
import org.partnerportal.fileformat.SealedSource;
import org.springframework.stereotype.Component;

/// What a file must stand once it came in whole: the virus scanner first, then the opening.
@Component
class Examination {

    private final VirusScan scan;
    private final Inspection inspection;

    Examination(VirusScan scan, Inspection inspection) {
        this.scan = scan;
        this.inspection = inspection;
    }

    /// What is known of a file that is taken.
    record Passed(int pages, ScanState scan) {}

    /// How many pages the file has, and whether it was scanned.
    ///
    /// @throws RefusedFile if it is not taken
    Passed passed(DocumentFormat format, SealedSource file) throws IOException, RefusedFile {
        var state = switch (scan.scan(() -> file.open().stream())) {
            case ScanOutcome.Passed() -> ScanState.CLEAR;
            case ScanOutcome.NotScanned() -> ScanState.WAITING;
            case ScanOutcome.Infected(var virus) -> throw new InfectedFile(virus);
            case ScanOutcome.Unreachable() -> throw new RefusedFile(RefusalReason.SCANNER_AWAY);
            case ScanOutcome.TooLarge() -> throw new RefusedFile(RefusalReason.TOO_LARGE_TO_SCAN);
        };
        try {
            return new Passed(inspection.pages(format, file), state);
        } catch (FlawedFile flawed) {
            throw new RefusedFile(RefusalReason.of(flawed.flaw()));
        }
    }
}
