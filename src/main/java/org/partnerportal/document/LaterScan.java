package org.partnerportal.document;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.partnerportal.antivirus.ScanOutcome;
import org.partnerportal.antivirus.VirusScan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Scans what was taken while the scanner was away, the oldest first, some at a time. No transaction is open while it
/// does, and what was scanned before it was stopped is not scanned again.
@Component
class LaterScan {

    /// What became of a round.
    enum Round {
        /// Nothing waits any more.
        DONE,
        /// More may be waiting.
        MORE,
        /// Scanner or store gave no answer: the rest must wait.
        AWAY
    }

    private static final Logger LOG = LoggerFactory.getLogger(LaterScan.class);
    private static final int MOST = 50;

    private final Documents documents;
    private final SealedFiles files;
    private final VirusScan scan;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;

    LaterScan(
            Documents documents,
            SealedFiles files,
            VirusScan scan,
            TransactionOperations transactions,
            ApplicationEventPublisher events) {
        this.documents = documents;
        this.files = files;
        this.scan = scan;
        this.transactions = transactions;
        this.events = events;
    }

    Round round() {
        if (!scan.configured()) {
            return Round.DONE;
        }
        var waiting = documents.waitingForScan(MOST);
        for (var document : waiting) {
            if (!scanned(document)) {
                return Round.AWAY;
            }
        }
        return waiting.size() < MOST ? Round.DONE : Round.MORE;
    }

    private boolean scanned(StoredDocument document) {
        return switch (answer(document)) {
            case ScanOutcome.Passed() -> note(document, ScanState.CLEAR, null);
            case ScanOutcome.Infected(var virus) -> note(document, ScanState.INFECTED, virus);
            case ScanOutcome.TooLarge() -> note(document, ScanState.UNSCANNABLE, null);
            case ScanOutcome.Unreachable(), ScanOutcome.NotScanned() -> false;
        };
    }

    // What no longer opens must not keep the others waiting; a store that is away keeps all of them.
    private ScanOutcome answer(StoredDocument document) {
        try {
            return scan.ask(() -> files.open(document, BlobName.original(document.id())).stream());
        } catch (IOException e) {
            if (StoreUnreachable.isBehind(e)) {
                return new ScanOutcome.Unreachable();
            }
            LOG.warn("Document {} cannot be read and stays unscanned: {}", document.id(), e.getMessage());
            return new ScanOutcome.TooLarge();
        }
    }

    private boolean note(StoredDocument document, ScanState state, @Nullable String virus) {
        transactions.executeWithoutResult(any -> {
            if (documents.markScanned(document.id(), state, virus)) {
                var summary = document.summary();
                events.publishEvent(new DocumentScanned(
                        summary.owner(), document.id(), summary.kind(), summary.fileName(), state, virus));
            }
        });
        return true;
    }
}
