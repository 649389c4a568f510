package org.partnerportal.bulkboarding;

import java.time.Clock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.SystemOnly;
import org.partnerportal.partner.PartnerIsClosed;
import org.partnerportal.partner.PartnerIsLimited;
import org.partnerportal.partner.PartnerIsSuspended;
import org.partnerportal.sheet.SheetReader;
import org.partnerportal.sheet.UnreadableSheet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/// The work on an import that nobody waits for: checking its rows, and making drafts of them. It goes on where it was,
/// whatever ended it before.
@Service
@SystemOnly
public class ImportWork {

    private final ImportTools tools;
    private final SealedPieces pieces;
    private final ImportColumns columns;
    private final RowReading reading;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportWork(
            ImportTools tools,
            SealedPieces pieces,
            ImportColumns columns,
            RowReading reading,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tools = tools;
        this.pieces = pieces;
        this.columns = columns;
        this.reading = reading;
        this.events = events;
        this.clock = clock;
    }

    /// Goes on with an import, and tells whether nothing is left to do for now.
    ///
    /// @param paused whether the server needs the thread back; asked between some hundreds of rows
    public boolean goOn(BulkImportId id, BooleanSupplier paused) {
        var found = tools.imports().find(id);
        if (found.isEmpty() || !found.get().state().underWay()) {
            return true;
        }
        return found.get().state() == ImportState.CHECKING ? check(found.get(), paused) : board(found.get(), paused);
    }

    /// Tells that the work failed again and again: nobody waits for it without end.
    public void giveUp(BulkImportId id) {
        tools.imports()
                .find(id)
                .filter(found -> found.state().underWay())
                .ifPresent(found -> move(
                        found,
                        found.state() == ImportState.CHECKING ? ImportState.REFUSED : ImportState.STOPPED,
                        "bulkboarding.reason.broken-off"));
    }

    private boolean check(StoredImport seen, BooleanSupplier paused) {
        var step = new CheckStep(seen, tools, clock, new Pulse(seen.id(), events));
        try {
            read(seen, new PausingStep(step, paused));
            return true;
        } catch (Interrupted later) {
            return false;
        } catch (UnreadableSheet notASheet) {
            move(seen, ImportState.REFUSED, notASheet.textKey());
        } catch (SheetRefused refused) {
            move(seen, ImportState.REFUSED, refused.getMessage());
        }
        return true;
    }

    private boolean board(StoredImport seen, BooleanSupplier paused) {
        var step = new BoardStep(seen, tools, () -> tools.imports().stopAsked(seen.id()), new Pulse(seen.id(), events));
        try {
            read(seen, new PausingStep(step, paused));
        } catch (Interrupted stopped) {
            if (!tools.imports().stopAsked(seen.id())) {
                return false;
            }
            move(seen, ImportState.STOPPED, null);
        } catch (PartnerIsLimited | PartnerIsSuspended | PartnerIsClosed notNow) {
            move(seen, ImportState.STOPPED, "bulkboarding.reason.standing");
        }
        return true;
    }

    private void read(StoredImport seen, RowStep step) {
        var rows = new SheetRows(columns, reading, step);
        SheetReader.read(
                pieces.open(seen.id(), seen.origin().size()), seen.origin().format(), rows);
        rows.end();
    }

    private void move(StoredImport seen, ImportState to, @Nullable String reason) {
        tools.transactions().executeWithoutResult(any -> tools.imports().move(seen, to, reason));
    }
}
