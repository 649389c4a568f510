package org.partnerportal.catalogue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A table that ships with the catalogue, row by row, each by the names of its columns.
final class CsvTable {

    private CsvTable() {}

    static List<Map<String, String>> rows(String name) {
        var resource = Objects.requireNonNull(CsvTable.class.getResourceAsStream("/catalogue/" + name), name);
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return csv.stream().map(row -> Map.copyOf(row.getFieldsAsMap())).toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    static int number(Map<String, String> row, String column, int otherwise) {
        var cell = cell(row, column);
        return cell.isEmpty() ? otherwise : Integer.parseInt(cell);
    }
}
