package org.partnerportal.bulkboarding;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.ProviderStaffOnly;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.shared.ReadsOnly;
import org.partnerportal.sheet.SheetFormat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/// What a service provider's staff can do with whole sheets of merchants.
@Service
@ProviderStaffOnly
@Transactional
public class BulkBoarding {

    /// How many imports, and how many rows of a report, are handed out at once.
    public static final int PAGE = 50;

    /// How large a sheet is taken, in bytes.
    public static final int LARGEST = 100 * 1024 * 1024;

    private static final int LONGEST_NAME = 255;

    private final BulkImports imports;
    private final SealedPieces pieces;
    private final RowReports reports;
    private final SchedulerClient jobs;
    private final People people;
    private final TransactionOperations transactions;
    private final Clock clock;

    BulkBoarding(
            BulkImports imports,
            SealedPieces pieces,
            RowReports reports,
            SchedulerClient jobs,
            People people,
            TransactionOperations transactions,
            Clock clock) {
        this.imports = imports;
        this.pieces = pieces;
        this.reports = reports;
        this.jobs = jobs;
        this.people = people;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Takes in a sheet as it comes, never whole in memory, and has its rows checked.
    ///
    /// @throws IOException if the bytes stopped coming; nothing is left of them
    /// @throws SheetTooLarge if it is too large
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public BulkImportId take(String fileName, InputStream bytes) throws IOException {
        people.gate().requireMayStart();
        var id = BulkImportId.next();
        var actor = people.actor();
        var name = fileName.substring(0, Math.min(LONGEST_NAME, fileName.length()));
        imports.add(id, actor.provider(), actor.account(), name, SheetFormat.of(fileName));
        var whole = false;
        try {
            imports.received(id, pieces.write(id, bytes, LARGEST));
            transactions.executeWithoutResult(any -> moved(own(id), ImportState.CHECKING));
            whole = true;
        } finally {
            if (!whole) {
                pieces.remove(id);
                imports.remove(id);
            }
        }
        return id;
    }

    /// The provider's imports, the youngest first, before the given one.
    @ReadsOnly
    public List<ImportDetails> list(@Nullable BulkImportId before) {
        return imports.list(people.actor().provider(), before, PAGE).stream()
                .map(this::details)
                .toList();
    }

    /// One of the provider's own imports.
    @ReadsOnly
    public Optional<ImportDetails> find(BulkImportId id) {
        return imports.find(id, people.actor().provider()).map(this::details);
    }

    /// What is the matter with which row, after the given one.
    ///
    /// @param verdict of which alone, of all if none is named
    /// @throws ImportNotFound if there is none by that id, or it is another provider's
    @ReadsOnly
    public List<RowReport> report(BulkImportId id, int afterRow, @Nullable RowVerdict verdict) {
        return reports.after(own(id).id(), afterRow, verdict, PAGE);
    }

    /// Makes drafts of the rows that have no wrong value, or goes on with that.
    ///
    /// @throws ImportNotFound if there is none by that id, or it is another provider's
    /// @throws ChangedMeanwhile if it is no longer as it was seen
    public void begin(BulkImportId id, long seenVersion) {
        people.gate().requireMayStart();
        var found = own(id);
        var ready = found.state() == ImportState.CHECKED || found.state() == ImportState.STOPPED;
        if (!ready || found.version() != seenVersion) {
            throw new ChangedMeanwhile();
        }
        moved(found, ImportState.IMPORTING);
    }

    /// Stops making drafts; those that are there stay.
    ///
    /// @throws ImportNotFound if there is none by that id, or it is another provider's
    /// @throws ChangedMeanwhile if it is not under way any more
    public void stop(BulkImportId id) {
        people.gate().requireMayAct();
        if (!imports.askToStop(own(id).id())) {
            throw new ChangedMeanwhile();
        }
    }

    private void moved(StoredImport seen, ImportState to) {
        imports.move(seen, to, null);
        ImportJobs.begin(jobs, seen.id(), seen.version() + 1, clock.instant());
    }

    private StoredImport own(BulkImportId id) {
        return imports.find(id, people.actor().provider()).orElseThrow(ImportNotFound::new);
    }

    private ImportDetails details(StoredImport stored) {
        return stored.details(people.names().of(stored.origin().by()));
    }
}
