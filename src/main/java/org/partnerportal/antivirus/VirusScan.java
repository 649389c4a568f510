package org.partnerportal.antivirus;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Has files scanned before they count as received. Without a scanner every file passes, and screens say that none is
/// scanned.
@Component
public class VirusScan {

    /// What becomes of files while the scanner does not answer.
    public enum WhenAway {
        REFUSE,
        ACCEPT
    }

    private static final Logger LOG = LoggerFactory.getLogger(VirusScan.class);
    private static final int TRIES = 2;

    private final @Nullable ClamScanner scanner;
    private final WhenAway whenAway;

    public VirusScan(
            @Value("${portal.antivirus.address:}") String address,
            @Value("${portal.antivirus.time-limit:30s}") Duration limit,
            @Value("${portal.antivirus.when-away:refuse}") WhenAway whenAway) {
        var place = ScannerAddress.parse(address);
        this.scanner = place == null ? null : new ClamScanner(place, limit);
        this.whenAway = whenAway;
    }

    /// Whether there is a scanner at all.
    public boolean configured() {
        return scanner != null;
    }

    /// What the scanner says of a file; asked twice where the line breaks.
    ///
    /// @throws IOException if the file could not be read
    public ScanOutcome scan(FileSource file) throws IOException {
        var outcome = ask(file);
        if (outcome instanceof ScanOutcome.Unreachable || outcome instanceof ScanOutcome.TooLarge) {
            LOG.warn("The virus scanner gave no answer on a file: {}, files are {}", outcome, whenAway);
            return whenAway == WhenAway.ACCEPT ? new ScanOutcome.NotScanned() : outcome;
        }
        return outcome;
    }

    /// The same of a file that is kept already, for which it makes no difference what becomes of others.
    ///
    /// @throws IOException if the file could not be read
    public ScanOutcome ask(FileSource file) throws IOException {
        return scanner == null ? new ScanOutcome.Passed() : asked(scanner, file);
    }

    private static ScanOutcome asked(ClamScanner scanner, FileSource file) throws IOException {
        for (var left = TRIES; left > 0; left--) {
            try (var bytes = opened(file)) {
                return scanner.scan(bytes);
            } catch (ClamScanner.SourceTrouble source) {
                throw source;
            } catch (IOException noAnswer) {
                LOG.debug("The virus scanner did not answer: {}", noAnswer.getMessage());
            }
        }
        return new ScanOutcome.Unreachable();
    }

    private static InputStream opened(FileSource file) throws ClamScanner.SourceTrouble {
        try {
            return file.open();
        } catch (IOException e) {
            throw new ClamScanner.SourceTrouble(e);
        }
    }

    /// Opens the file anew.
    @FunctionalInterface
    public interface FileSource {

        InputStream open() throws IOException;
    }
}
