package org.partnerportal.catalogue;

import static org.partnerportal.catalogue.CsvTable.cell;
import static org.partnerportal.catalogue.CsvTable.number;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Reads the catalogue's one table of fields.
final class CatalogueFile {

    private final Registers registers;
    private final ConditionLanguage language;

    CatalogueFile(Registers registers) {
        this.registers = registers;
        this.language = new ConditionLanguage(registers.sets());
    }

    SequencedMap<FieldPath, CatalogueEntry> entries() {
        var entries = new LinkedHashMap<FieldPath, CatalogueEntry>();
        for (var row : CsvTable.rows("fields.csv")) {
            var path = FieldPath.of(cell(row, "path"));
            entries.put(path, entry(path, row, entries));
        }
        return entries;
    }

    private CatalogueEntry entry(FieldPath path, Map<String, String> row, Map<FieldPath, CatalogueEntry> before) {
        var requiredWhen = cell(row, "required_when");
        var choices = choices(row);
        return new CatalogueEntry(
                field(path, row, applies(path, row, before)),
                requiredWhen.isEmpty() ? new Condition.Never() : language.read(requiredWhen),
                choices,
                rules(cell(row, "rules")),
                mask(cell(row, "mask")));
    }

    private Field field(FieldPath path, Map<String, String> row, Condition applies) {
        var type = FieldType.valueOf(cell(row, "type"));
        var values = cell(row, "values");
        return new Field(
                path,
                type,
                Boolean.parseBoolean(cell(row, "many")),
                Section.valueOf(cell(row, "section")),
                Presence.valueOf(cell(row, "presence")),
                applies,
                values.isEmpty() ? List.of() : registers.get(values).values(),
                number(row, "min", 0),
                number(row, "max", 128),
                number(row, "count", 1),
                Boolean.parseBoolean(cell(row, "sensitive")),
                emptyToNull(cell(row, "picker")),
                texts(row, "zh"),
                texts(row, "en"),
                cell(row, "source"));
    }

    // A field stands within its groups: it applies only where each of them does.
    private Condition applies(FieldPath path, Map<String, String> row, Map<FieldPath, CatalogueEntry> before) {
        var own = language.read(cell(row, "applies"));
        var dot = path.value().lastIndexOf('.');
        var group = dot < 0 ? null : before.get(FieldPath.of(path.value().substring(0, dot)));
        if (group == null || group.field().applies() instanceof Condition.Always) {
            return own;
        }
        return own instanceof Condition.Always
                ? group.field().applies()
                : new Condition.All(List.of(group.field().applies(), own));
    }

    private static Field.Texts texts(Map<String, String> row, String language) {
        return new Field.Texts(
                cell(row, "label_" + language), cell(row, "help_" + language), cell(row, "example_" + language));
    }

    private static String choices(Map<String, String> row) {
        if (cell(row, "type").equals(FieldType.BOOLEAN.name())) {
            return "boolean";
        }
        return cell(row, "values").isEmpty() ? cell(row, "picker") : cell(row, "values");
    }

    private static List<String> rules(String names) {
        return Arrays.stream(names.split(";")).filter(name -> !name.isEmpty()).toList();
    }

    private static Mask mask(String name) {
        return name.isEmpty() ? Mask.NONE : Mask.valueOf(name);
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
