package org.partnerportal.bulkboarding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.partnerportal.access.ProviderStaffOnly;
import org.partnerportal.document.DocumentIntake;
import org.partnerportal.document.IntakeOutcome;
import org.partnerportal.document.ReceiveDocument;
import org.partnerportal.shared.DomainException;
import org.partnerportal.shared.ReadsOnly;
import org.springframework.stereotype.Service;

/// Puts files into the applications of an import whose rows named them.
@Service
@ProviderStaffOnly
public class ImportPapers {

    static final int FILED_AT_ONCE = 100;
    private static final int SHOWN = 200;

    // A file that belongs to several applications is read once: no more of it than any document may have.
    private static final int LARGEST = 20 * 1024 * 1024;

    private final BulkImports imports;
    private final AwaitedPapers papers;
    private final PaperFiling filing;
    private final DocumentIntake intake;
    private final People people;

    ImportPapers(BulkImports imports, AwaitedPapers papers, PaperFiling filing, DocumentIntake intake, People people) {
        this.imports = imports;
        this.papers = papers;
        this.filing = filing;
        this.intake = intake;
        this.people = people;
    }

    /// How many papers the rows named, and how many have come.
    ///
    /// @throws ImportNotFound if there is none by that id, or it is another provider's
    @ReadsOnly
    public PaperCounts counts(BulkImportId id) {
        return papers.counts(own(id));
    }

    /// The first papers that have not come.
    ///
    /// @throws ImportNotFound if there is none by that id, or it is another provider's
    @ReadsOnly
    public List<AwaitedPaper> missing(BulkImportId id) {
        return papers.missing(own(id), SHOWN);
    }

    /// Takes in a file for the applications whose rows named it: each has a copy of its own, so a name in every row
    /// is not followed without end. The others go on awaiting it.
    ///
    /// @throws IOException if the bytes stopped coming
    /// @throws ImportNotFound if there is none by that id, or it is another provider's
    public PaperOutcome file(BulkImportId id, String fileName, InputStream bytes) throws IOException {
        people.gate().requireMayAct();
        var awaited = papers.named(own(id), fileName, FILED_AT_ONCE);
        if (awaited.isEmpty()) {
            return papers.came(id, fileName) ? new PaperOutcome.AlreadyThere() : new PaperOutcome.NotAwaited();
        }
        if (awaited.size() == 1) {
            return filed(id, awaited.getFirst(), fileName, bytes);
        }
        var all = bytes.readNBytes(LARGEST + 1);
        PaperOutcome last = new PaperOutcome.NotAwaited();
        for (var paper : awaited) {
            last = filed(id, paper, fileName, new ByteArrayInputStream(all));
            if (last instanceof PaperOutcome.Refused) {
                return last;
            }
        }
        return new PaperOutcome.Filed(awaited.size());
    }

    private PaperOutcome filed(BulkImportId id, AwaitedPaper paper, String fileName, InputStream bytes)
            throws IOException {
        var command =
                new ReceiveDocument(paper.application().subject(), paper.path().value(), fileName, null);
        try {
            return switch (intake.receive(command, bytes)) {
                case IntakeOutcome.Refused(var reason) -> new PaperOutcome.Refused(reason.textKey());
                case IntakeOutcome.Stored(var document) -> {
                    filing.file(id, paper, document.id());
                    yield new PaperOutcome.Filed(1);
                }
            };
        } catch (DomainException notNow) {
            return new PaperOutcome.Refused(notNow.textKey());
        }
    }

    private BulkImportId own(BulkImportId id) {
        return imports.find(id, people.actor().provider()).map(StoredImport::id).orElseThrow(ImportNotFound::new);
    }
}
