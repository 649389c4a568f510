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

    /// How many pages the file has.
    ///
    /// @throws RefusedFile if it is not taken
    int pages(DocumentFormat format, SealedSource file) throws IOException, RefusedFile {
        switch (scan.scan(() -> file.open().stream())) {
            case ScanOutcome.Passed() -> {
                // on to the opening
            }
            case ScanOutcome.Infected(var virus) -> throw new InfectedFile(virus);
            case ScanOutcome.Unreachable() -> throw new RefusedFile(RefusalReason.SCANNER_AWAY);
            case ScanOutcome.TooLarge() -> throw new RefusedFile(RefusalReason.TOO_LARGE_TO_SCAN);
        }
        try {
            return inspection.pages(format, file);
        } catch (FlawedFile flawed) {
            throw new RefusedFile(RefusalReason.of(flawed.flaw()));
        }
    }
}
