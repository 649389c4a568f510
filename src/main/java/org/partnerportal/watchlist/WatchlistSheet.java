package org.partnerportal.watchlist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.partnerportal.sheet.RowTaker;
import org.partnerportal.sheet.SheetFormat;
import org.partnerportal.sheet.SheetReader;
import org.partnerportal.sheet.UnreadableSheet;

/// Reads a CSV sheet of names: `list`, `kind`, `name`, `id_number` and `source`, or their Chinese headings.
final class WatchlistSheet {

    /// How many rows are taken at once.
    static final int MOST_ROWS = 5_000;

    private static final Map<String, String> HEADINGS = Map.ofEntries(
            Map.entry("list", "list"),
            Map.entry("名单", "list"),
            Map.entry("kind", "kind"),
            Map.entry("类型", "kind"),
            Map.entry("name", "name"),
            Map.entry("名称", "name"),
            Map.entry("姓名", "name"),
            Map.entry("id_number", "id_number"),
            Map.entry("证件号码", "id_number"),
            Map.entry("source", "source"),
            Map.entry("来源", "source"));
    private static final Map<String, String> VALUES =
            Map.of("黑名单", "BLACKLIST", "关注名单", "NAME_LIST", "个人", "PERSON", "机构", "ORGANISATION");

    private WatchlistSheet() {}

    /// A row by its columns.
    record Row(int place, Map<String, String> cells) {

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        /// The cell as a constant's name, be it written in Chinese or in small letters.
        String constant(String column) {
            var cell = cell(column);
            return VALUES.getOrDefault(cell, cell.toUpperCase(Locale.ROOT));
        }

        // Personal data: never in a log line.
        @Override
        public String toString() {
            return "Row[" + place + "]";
        }
    }

    /// @throws UnreadableWatchlist if it is no CSV sheet with a column of names, or too long
    static List<Row> rows(byte[] sheet) {
        if (sheet.length > WatchlistKeeping.LARGEST) {
            throw new UnreadableWatchlist();
        }
        var reading = new Reading();
        try {
            SheetReader.read(sheet, SheetFormat.CSV, reading);
        } catch (UnreadableSheet notASheet) {
            throw new UnreadableWatchlist();
        }
        if (reading.rows.isEmpty()) {
            throw new UnreadableWatchlist();
        }
        return reading.rows;
    }

    /// Takes the heading, then what stands below it.
    private static final class Reading implements RowTaker {

        private final List<Row> rows = new ArrayList<>();
        private List<String> columns = List.of();

        @Override
        public void row(int number, List<String> cells) {
            if (columns.isEmpty()) {
                columns = columns(cells);
            } else {
                sheetRow(number, cells, columns).ifPresent(rows::add);
            }
            if (rows.size() > MOST_ROWS) {
                throw new UnreadableWatchlist();
            }
        }
    }

    private static List<String> columns(List<String> headings) {
        var columns = headings.stream()
                .map(heading -> HEADINGS.getOrDefault(heading.strip().toLowerCase(Locale.ROOT), ""))
                .toList();
        if (!columns.contains("name")) {
            throw new UnreadableWatchlist();
        }
        return columns;
    }

    private static Optional<Row> sheetRow(int place, List<String> fields, List<String> columns) {
        var cells = new HashMap<String, String>();
        for (var at = 0; at < Math.min(columns.size(), fields.size()); at++) {
            var text = fields.get(at).strip();
            if (!text.isEmpty()) {
                cells.put(columns.get(at), text);
            }
        }
        return cells.isEmpty() ? Optional.empty() : Optional.of(new Row(place, cells));
    }
}
