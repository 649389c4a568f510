package org.partnerportal.bulkboarding;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.partnerportal.shared.SchemeTime;

/// The dry run: says of each row what is the matter with it, and changes nothing else.
final class CheckStep implements RowStep {

    private final StoredImport seen;
    private final ImportTools tools;
    private final Clock clock;
    private final Pulse pulse;
    private final Set<String> codes = new HashSet<>();
    private int doneTo;

    CheckStep(StoredImport seen, ImportTools tools, Clock clock, Pulse pulse) {
        this.seen = seen;
        this.tools = tools;
        this.clock = clock;
        this.pulse = pulse;
        this.doneTo = seen.progress().readTo();
    }

    @Override
    public int doneTo() {
        return doneTo;
    }

    @Override
    public void passed(ReadRow row) {
        codes.add(folded(row.code()));
    }

    @Override
    public void take(List<ReadRow> rows, Headings headings) {
        var reports = reports(rows, headings);
        var last = rows.getLast().number();
        var flawed = count(reports, RowVerdict.FLAWED);
        var counts = new ImportCounts(rows.size(), count(reports, RowVerdict.INCOMPLETE), flawed, 0, 0);
        tools.transactions().executeWithoutResult(any -> {
            tools.reports().put(seen.id(), reports);
            tools.imports().advance(seen, doneTo, last, counts);
            pulse.beat();
        });
        doneTo = last;
    }

    @Override
    public void end(int headingRow, Headings headings) {
        tools.transactions().executeWithoutResult(any -> {
            if (!headings.flaws().isEmpty()) {
                tools.reports().put(seen.id(), List.of(new RowReport(headingRow, headings.flaws())));
            }
            tools.imports().move(seen, ImportState.CHECKED, null);
        });
    }

    private List<RowReport> reports(List<ReadRow> rows, Headings headings) {
        var permission = tools.partners().permission(seen.provider()).orElse(null);
        var terms = new RowChecks.Terms(headings, permission, SchemeTime.today(clock));
        var found = rows.parallelStream()
                .map(row -> tools.checks().flaws(row, terms))
                .toList();
        var used = tools.drafts()
                .taken(
                        seen.provider(),
                        rows.stream()
                                .map(ReadRow::code)
                                .filter(code -> !code.isEmpty())
                                .toList());
        return IntStream.range(0, rows.size())
                .mapToObj(place -> report(rows.get(place), found.get(place), used, headings))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<RowReport> report(ReadRow row, List<Flaw> found, Set<String> used, Headings headings) {
        var flaws = new ArrayList<>(found);
        var code = folded(row.code());
        if (!code.isEmpty() && used.contains(code)) {
            flaws.add(taken("bulkboarding.flaw.code-used", headings));
        } else if (!code.isEmpty() && !codes.add(code)) {
            flaws.add(taken("bulkboarding.flaw.code-twice", headings));
        }
        return flaws.isEmpty() ? Optional.empty() : Optional.of(new RowReport(row.number(), flaws));
    }

    static Flaw taken(String key, Headings headings) {
        return new Flaw(headings.place(ImportColumns.CODE), ImportColumns.CODE.value(), FlawKind.TAKEN, key, List.of());
    }

    private static int count(List<RowReport> reports, RowVerdict verdict) {
        return (int)
                reports.stream().filter(report -> report.verdict() == verdict).count();
    }

    // The database tells numbers apart as people do, who do not mind capitals.
    private static String folded(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}
