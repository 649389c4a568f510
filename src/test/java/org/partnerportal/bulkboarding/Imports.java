package org.partnerportal.bulkboarding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.partnerportal.access.Role;
import org.partnerportal.access.SystemActor;
import org.partnerportal.onboarding.Boarding;
import org.partnerportal.sheet.SheetFormat;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/// Imports of one provider that no job works on: the test is the job.
public final class Imports {

    private final BulkBoarding bulk;
    private final BulkImports stored;
    private final SealedPieces pieces;
    private final ImportWork work;
    private final SystemActor system;
    private final TransactionOperations transactions;
    private final Boarding boarding;

    public Imports(ApplicationContext portal, Boarding boarding) {
        bulk = portal.getBean(BulkBoarding.class);
        stored = portal.getBean(BulkImports.class);
        pieces = portal.getBean(SealedPieces.class);
        work = portal.getBean(ImportWork.class);
        system = portal.getBean(SystemActor.class);
        transactions = portal.getBean(TransactionOperations.class);
        this.boarding = boarding;
    }

    /// A sheet that is here and waits to be checked.
    public BulkImportId received(byte[] bytes) {
        var format = bytes.length > 0 && bytes[0] == 'P' ? SheetFormat.EXCEL : SheetFormat.CSV;
        var id = BulkImportId.next();
        var by = org.partnerportal.access.People.account(Role.PROVIDER_OPERATOR, "operator");
        stored.add(id, boarding.provider(), by, "merchants", format);
        try {
            stored.received(id, pieces.write(id, new ByteArrayInputStream(bytes), bytes.length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        moved(id, ImportState.CHECKING);
        return id;
    }

    public BulkImportId checked(byte[] bytes) {
        var id = received(bytes);
        goOn(id, () -> false);
        return id;
    }

    public void moved(BulkImportId id, ImportState to) {
        transactions.executeWithoutResult(any -> stored.move(stored.find(id).orElseThrow(), to, null));
    }

    public boolean goOn(BulkImportId id, BooleanSupplier paused) {
        var over = new boolean[1];
        system.run(() -> over[0] = work.goOn(id, paused));
        return over[0];
    }

    public void givenUp(BulkImportId id) {
        system.run(() -> work.giveUp(id));
    }

    /// Pauses behind so many chunks of rows.
    public static BooleanSupplier afterChunks(int chunks) {
        var asked = new AtomicInteger();
        return () -> asked.getAndIncrement() >= chunks;
    }

    public ImportDetails found(BulkImportId id) {
        return boarding.asProvider(() -> bulk.find(id).orElseThrow());
    }
}
