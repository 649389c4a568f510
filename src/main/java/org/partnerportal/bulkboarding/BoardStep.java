package org.partnerportal.bulkboarding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.partnerportal.onboarding.BeginDrafts;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.onboarding.NewDraft;

/// The import: begins a draft of each row that has no wrong value. What it did and how far it is stand in one
/// transaction, so that no row comes twice, whatever dies in between.
final class BoardStep implements RowStep {

    private final StoredImport seen;
    private final ImportTools tools;
    private final BooleanSupplier stopped;
    private final Pulse pulse;
    private int doneTo;

    BoardStep(StoredImport seen, ImportTools tools, BooleanSupplier stopped, Pulse pulse) {
        this.seen = seen;
        this.tools = tools;
        this.stopped = stopped;
        this.pulse = pulse;
        this.doneTo = seen.progress().readTo();
    }

    @Override
    public int doneTo() {
        return doneTo;
    }

    @Override
    public void passed(ReadRow row) {
        // it is a draft already, or will be none
    }

    @Override
    public void take(List<ReadRow> rows, Headings headings) {
        if (stopped.getAsBoolean()) {
            throw new Interrupted();
        }
        var last = rows.getLast().number();
        tools.transactions().executeWithoutResult(any -> begin(rows, headings, last));
        doneTo = last;
    }

    private void begin(List<ReadRow> rows, Headings headings, int last) {
        var flawed = tools.reports().flawed(seen.id(), rows.getFirst().number(), last);
        var sound = rows.stream().filter(row -> !flawed.contains(row.number())).toList();
        var begun = tools.drafts()
                .begin(new BeginDrafts(
                        seen.provider(),
                        seen.origin().by(),
                        seen.id().subject(),
                        sound.stream()
                                .map(row -> new NewDraft(row.code(), row.values()))
                                .toList()));
        var left = sound.stream().filter(row -> !begun.containsKey(row.code())).toList();
        tools.reports()
                .put(
                        seen.id(),
                        left.stream()
                                .map(row -> new RowReport(
                                        row.number(),
                                        List.of(CheckStep.taken("bulkboarding.flaw.code-used", headings))))
                                .toList());
        tools.papers().add(seen.id(), papers(sound, begun));
        var leftOut = rows.size() - begun.size();
        tools.imports().advance(seen, doneTo, last, new ImportCounts(0, 0, 0, begun.size(), leftOut));
        pulse.beat();
    }

    private static List<AwaitedPaper> papers(List<ReadRow> rows, Map<String, MerchantApplicationId> begun) {
        var papers = new ArrayList<AwaitedPaper>();
        for (var row : rows) {
            var application = begun.get(row.code());
            if (application != null) {
                row.files().forEach((path, names) -> {
                    for (var place = 0; place < names.size(); place++) {
                        papers.add(new AwaitedPaper(row.number(), path, place, application, names.get(place)));
                    }
                });
            }
        }
        return papers;
    }

    @Override
    public void end(int headingRow, Headings headings) {
        tools.transactions().executeWithoutResult(any -> tools.imports().move(seen, ImportState.IMPORTED, null));
    }
}
