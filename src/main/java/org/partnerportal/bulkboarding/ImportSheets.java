package org.partnerportal.bulkboarding;

import java.io.IOException;
import java.io.OutputStream;
import org.partnerportal.access.ProviderStaffOnly;
import org.partnerportal.shared.ReadsOnly;
import org.partnerportal.sheet.SheetFormat;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/// The sheets a service provider's staff take away: the empty one to begin with, and their own with what is to be
/// mended.
@Service
@ProviderStaffOnly
@ReadsOnly
public class ImportSheets {

    private final TemplateSheet template;
    private final CorrectedSheets corrected;
    private final BulkImports imports;
    private final People people;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;

    ImportSheets(
            TemplateSheet template,
            CorrectedSheets corrected,
            BulkImports imports,
            People people,
            ApplicationEventPublisher events,
            TransactionOperations transactions) {
        this.template = template;
        this.corrected = corrected;
        this.imports = imports;
        this.people = people;
        this.events = events;
        this.transactions = transactions;
    }

    /// Writes the empty sheet.
    public void template(SheetFormat format, OutputStream out) throws IOException {
        template.write(format, out);
    }

    /// Writes the sheet as it came, with what is the matter with it. That somebody took it is on record before its
    /// first byte: it is full of personal data.
    ///
    /// @throws ImportNotFound if there is none by that id, or it is another provider's
    /// @throws SheetGone if it is not kept any longer
    public void corrected(BulkImportId id, FlawWords words, OutputStream out) throws IOException {
        var found = imports.find(id, people.actor().provider()).orElseThrow(ImportNotFound::new);
        corrected.requireKept(id);
        transactions.executeWithoutResult(any -> events.publishEvent(new SheetTakenAway(id)));
        corrected.write(found, words, out);
    }
}
