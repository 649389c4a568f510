package org.partnerportal.standard;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.partnerportal.catalogue.FieldPath;

/// The clauses of one version of the standard, and which of them demands which fields.
final class Clauses {

    private final SequencedMap<String, Clause> clauses = new LinkedHashMap<>();
    private final Map<FieldPath, Clause> demands = new LinkedHashMap<>();

    Clauses(String version) {
        for (var row : rows("clauses-" + version + ".csv")) {
            clauses.put(row.getField("id"), clause(row));
        }
        for (var row : rows("demands-" + version + ".csv")) {
            demands.put(
                    FieldPath.of(row.getField("path")), Objects.requireNonNull(clauses.get(row.getField("clause"))));
        }
    }

    List<Clause> all() {
        return List.copyOf(clauses.values());
    }

    /// The clause that demands the field: the one named for it, or for the narrowest group around it.
    Clause demanding(FieldPath path) {
        var asked = path.template();
        while (true) {
            var clause = demands.get(asked);
            if (clause != null) {
                return clause;
            }
            var dot = asked.value().lastIndexOf('.');
            if (dot < 0) {
                throw new IllegalStateException("No clause demands " + path.template());
            }
            asked = FieldPath.of(asked.value().substring(0, dot));
        }
    }

    private static Clause clause(NamedCsvRecord row) {
        return new Clause(
                row.getField("reference"),
                row.getField("title_zh"),
                row.getField("title_en"),
                row.getField("demand_zh"),
                row.getField("demand_en"),
                LocalDate.parse(row.getField("effective")));
    }

    private static List<NamedCsvRecord> rows(String name) {
        var resource = Objects.requireNonNull(Clauses.class.getResourceAsStream("/standard/" + name), name);
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
