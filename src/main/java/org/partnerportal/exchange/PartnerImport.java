package org.partnerportal.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.partnerportal.access.AdminsOnly;
import org.partnerportal.partner.ChangePartner;
import org.partnerportal.partner.EditOutcome;
import org.partnerportal.partner.EditPreview;
import org.partnerportal.partner.OpenPartner;
import org.partnerportal.partner.PartnerAdministration;
import org.partnerportal.partner.PartnerDetails;
import org.partnerportal.partner.PartnerDirectory;
import org.partnerportal.partner.PartnerProblem;
import org.partnerportal.shared.DomainException;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.sheet.SheetFormat;
import org.partnerportal.sheet.SheetReader;
import org.partnerportal.sheet.UnreadableSheet;
import org.springframework.stereotype.Service;

/// Reads partners from a sheet, row by row: as a dry run, which changes nothing, or in earnest, each row in a
/// transaction of its own. A partner is known by its number, so that the same sheet twice changes nothing the second
/// time.
@Service
@AdminsOnly
public class PartnerImport {

    /// How many rows are taken at once.
    public static final int MOST_ROWS = 50_000;

    private final PartnerDirectory directory;
    private final PartnerAdministration administration;
    private final SheetVocabulary words;

    PartnerImport(PartnerDirectory directory, PartnerAdministration administration, SheetVocabulary words) {
        this.directory = directory;
        this.administration = administration;
        this.words = words;
    }

    /// Asked before a file is taken in at all: refuses whoever may not import, and does nothing else.
    public void requireAllowed() {}

    /// Hands out what was written down of an import. Whoever may not import any more does not get it either.
    public void report(Path written, OutputStream out) throws IOException {
        Files.copy(written, out);
    }

    /// Tells of each row what it would come to. Nothing is changed.
    ///
    /// @throws UnreadableSheet if the file is no sheet
    public void dryRun(Path file, SheetFormat format, Consumer<RowReport> told) {
        var acquirers = acquirers();
        SheetReader.read(
                file, format, new Rows((place, row) -> told.accept(report(place, row, preview(row, acquirers)))));
    }

    /// Does what each row asks for, and tells what came of it.
    ///
    /// @throws UnreadableSheet if the file is no sheet
    public void apply(Path file, SheetFormat format, Consumer<RowReport> told) {
        var acquirers = acquirers();
        SheetReader.read(file, format, new Rows((place, row) -> told.accept(report(place, row, done(row, acquirers)))));
    }

    // Judged first, so that the report tells what changed; whatever refuses it in between refuses it in words.
    private RowOutcome done(SheetRow row, Map<String, PartnerId> acquirers) {
        var judged = preview(row, acquirers);
        if (judged instanceof RowOutcome.Refused || judged instanceof RowOutcome.Unchanged) {
            return judged;
        }
        try {
            return save(row, acquirers) instanceof EditOutcome.Refused(var problems)
                    ? new RowOutcome.Refused(problems)
                    : judged;
        } catch (DomainException meanwhile) {
            return refused("number", meanwhile.textKey());
        }
    }

    private EditOutcome save(SheetRow row, Map<String, PartnerId> acquirers) {
        var found = existing(row);
        var edit = edit(row, found, acquirers).edit();
        return found.isEmpty()
                ? administration.open(new OpenPartner(
                        row.get(SheetColumn.NUMBER).orElse(""),
                        row.get(SheetColumn.KIND).flatMap(words::kind).orElseThrow(),
                        edit))
                : administration.change(
                        new ChangePartner(found.get().id(), found.get().version(), edit));
    }

    private RowOutcome preview(SheetRow row, Map<String, PartnerId> acquirers) {
        if (row.get(SheetColumn.NUMBER).isEmpty()) {
            return refused("number", "partner.problem.number");
        }
        var found = existing(row);
        var kind = row.get(SheetColumn.KIND).flatMap(words::kind);
        if (found.isEmpty()
                ? kind.isEmpty()
                : row.get(SheetColumn.KIND).isPresent() && !kind.equals(found.map(PartnerDetails::kind))) {
            return refused("kind", found.isEmpty() ? "exchange.problem.kind" : "exchange.problem.other-kind");
        }
        var wanted = edit(row, found, acquirers);
        var edit = wanted.edit();
        if (!wanted.problems().isEmpty()) {
            return new RowOutcome.Refused(wanted.problems());
        }
        try {
            return outcome(
                    found.isEmpty()
                            ? administration.preview(
                                    new OpenPartner(row.get(SheetColumn.NUMBER).get(), kind.orElseThrow(), edit))
                            : administration.preview(new ChangePartner(
                                    found.get().id(), found.get().version(), edit)));
        } catch (DomainException notNow) {
            return refused("number", notNow.textKey());
        }
    }

    private SheetEdit edit(SheetRow row, Optional<PartnerDetails> found, Map<String, PartnerId> acquirers) {
        return new SheetEdit(
                row,
                found.map(PartnerDetails::profile).orElse(null),
                words,
                number -> Optional.ofNullable(acquirers.get(number)));
    }

    private Optional<PartnerDetails> existing(SheetRow row) {
        return row.get(SheetColumn.NUMBER).flatMap(directory::find);
    }

    private Map<String, PartnerId> acquirers() {
        var numbers = new HashMap<String, PartnerId>();
        directory.acquirerNumbers().forEach((id, number) -> numbers.put(number, id));
        return numbers;
    }

    private static RowOutcome outcome(EditPreview preview) {
        return switch (preview) {
            case EditPreview.Opens() -> new RowOutcome.New();
            case EditPreview.Changes(var changes) -> new RowOutcome.Changed(changes);
            case EditPreview.Unchanged() -> new RowOutcome.Unchanged();
            case EditPreview.Refused(var problems) -> new RowOutcome.Refused(problems);
        };
    }

    private static RowOutcome refused(String place, String key) {
        return new RowOutcome.Refused(List.of(new PartnerProblem(place, key)));
    }

    private static RowReport report(int place, SheetRow row, RowOutcome outcome) {
        return new RowReport(
                place,
                row.get(SheetColumn.NUMBER).orElse(""),
                row.get(SheetColumn.NAME).orElse(""),
                outcome);
    }
}
