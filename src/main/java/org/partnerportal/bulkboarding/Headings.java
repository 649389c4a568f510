package org.partnerportal.bulkboarding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.partnerportal.catalogue.FieldPath;

/// What the columns of one sheet mean, by the row that says so.
final class Headings {

    private final List<Optional<ImportColumn>> columns;
    private final Map<FieldPath, Integer> places = new HashMap<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private OptionalInt marked = OptionalInt.empty();

    private Headings(List<Optional<ImportColumn>> columns) {
        this.columns = columns;
    }

    /// The headings in this row, if it names the column without which no row can be told from another.
    static Optional<Headings> in(List<String> cells, ImportColumns known) {
        var named = cells.stream().map(known::headed).toList();
        if (named.stream()
                .flatMap(Optional::stream)
                .noneMatch(column -> column.path().equals(ImportColumns.CODE))) {
            return Optional.empty();
        }
        var headings = new Headings(named);
        var seen = new HashSet<FieldPath>();
        for (var place = 0; place < named.size(); place++) {
            headings.note(place, cells.get(place), named.get(place), seen);
        }
        return Optional.of(headings);
    }

    private void note(int place, String text, Optional<ImportColumn> column, Set<FieldPath> seen) {
        if (column.isPresent() && seen.add(column.get().path())) {
            places.put(column.get().path(), place);
        } else if (text.startsWith(CorrectedSheet.MARK)) {
            marked = OptionalInt.of(place);
        } else if (!text.isBlank()) {
            var key = column.isPresent() ? "bulkboarding.flaw.column-twice" : "bulkboarding.flaw.unknown-column";
            flaws.add(new Flaw(place, "", FlawKind.UNKNOWN_COLUMN, key, List.of()));
        }
    }

    /// The column that stands there, none where it means nothing or stood before.
    Optional<ImportColumn> at(int place) {
        return place >= columns.size()
                ? Optional.empty()
                : columns.get(place).filter(column -> places.getOrDefault(column.path(), -1) == place);
    }

    /// Where the field stands, -1 if it does not.
    int place(FieldPath path) {
        return places.getOrDefault(path, -1);
    }

    /// Where our own column of what is to be mended stands, if the sheet is one we gave out.
    OptionalInt marked() {
        return marked;
    }

    /// What is the matter with the headings themselves.
    List<Flaw> flaws() {
        return flaws;
    }

    /// Whether this is a further row of headings, or the notes beneath them.
    boolean explains(List<String> cells) {
        var place = place(ImportColumns.CODE);
        if (place >= cells.size()) {
            return false;
        }
        var text = cells.get(place).replaceAll("\\s+", " ").strip();
        return columns.get(place)
                .filter(column -> text.equals(column.zh())
                        || text.equals(column.en())
                        || text.equals(column.path().value())
                        || text.equals(column.heading())
                        || text.equals(column.help().replaceAll("\\s+", " ")))
                .isPresent();
    }
}
