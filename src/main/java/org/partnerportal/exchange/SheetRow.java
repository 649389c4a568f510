package org.partnerportal.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One row by its columns. An empty cell says nothing, so it changes nothing.
record SheetRow(Map<SheetColumn, String> cells) {

    static SheetRow of(List<Optional<SheetColumn>> columns, List<String> cells) {
        var row = new EnumMap<SheetColumn, String>(SheetColumn.class);
        for (var place = 0; place < Math.min(columns.size(), cells.size()); place++) {
            var text = cells.get(place).strip();
            if (!text.isEmpty()) {
                columns.get(place).ifPresent(column -> row.put(column, text));
            }
        }
        return new SheetRow(row);
    }

    Optional<String> get(SheetColumn column) {
        return Optional.ofNullable(cells.get(column));
    }

    boolean empty() {
        return cells.isEmpty();
    }
}
