package org.partnerportal.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.partnerportal.antivirus.ScanOutcome;
import org.partnerportal.antivirus.VirusScan;
import org.partnerportal.shared.DomainException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Scans what was taken while the scanner was away, the oldest at a time, among them in any order: one that the scanner
/// cannot cope with must not stand before the others for ever. No transaction is open while it does, and what was
/// scanned before it was stopped is not scanned again.
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

    // So many without an answer one after the other: it is not the files.
    private static final int SILENT = 3;

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
        var waiting = new ArrayList<>(documents.waitingForScan(MOST));
        Collections.shuffle(waiting);
        var done = 0;
        var silent = 0;
        for (var document : waiting) {
            if (scanned(document)) {
                done++;
                silent = 0;
            } else if (++silent == SILENT) {
                return Round.AWAY;
            }
        }
        if (done == 0 && !waiting.isEmpty()) {
            return Round.AWAY;
        }
        return waiting.size() < MOST && done == waiting.size() ? Round.DONE : Round.MORE;
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
        } catch (DomainException closed) {
            LOG.warn("Document {} cannot be opened and stays unscanned: {}", document.id(), closed.getMessage());
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
