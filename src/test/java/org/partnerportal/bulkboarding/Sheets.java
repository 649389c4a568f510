package org.partnerportal.bulkboarding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.samples.SamplePacks;
import org.partnerportal.sheet.SheetFormat;
import org.partnerportal.sheet.SheetWriter;

/// Sheets of merchants for tests, made of the sample packs' values, with their papers by file name.
public final class Sheets {

    private final List<Map<String, String>> rows = new ArrayList<>();

    /// A row of this pack under this number.
    public Sheets add(String code, String pack) {
        rows.add(row(code, SamplePacks.load(pack).values()));
        return this;
    }

    /// Changes a cell of the last row.
    public Sheets with(String path, String text) {
        rows.getLast().put(path, text);
        return this;
    }

    /// Many rows of one pack, numbered on.
    public static Sheets of(int count, String prefix, String pack) {
        var sheet = new Sheets();
        var row = row(prefix, SamplePacks.load(pack).values());
        for (var number = 1; number <= count; number++) {
            var copy = new LinkedHashMap<>(row);
            copy.put("business_code", prefix + number);
            sheet.rows.add(copy);
        }
        return sheet;
    }

    /// Where the column of this path stands.
    public int place(String path) {
        return columns().indexOf(path);
    }

    /// The sheet's bytes.
    public byte[] bytes(SheetFormat format) {
        var bytes = new ByteArrayOutputStream();
        try (var sheet = SheetWriter.into(bytes, format)) {
            var columns = columns();
            sheet.row(columns);
            for (var row : rows) {
                sheet.row(columns.stream()
                        .map(column -> row.getOrDefault(column, ""))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private List<String> columns() {
        var columns = new TreeSet<String>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        return List.copyOf(columns);
    }

    private static Map<String, String> row(String code, FormValues values) {
        var row = new LinkedHashMap<String, String>();
        values.asMap()
                .forEach((FieldPath path, List<String> given) ->
                        row.put(path.value(), String.join("; ", given).replace("file:", code + "-")));
        row.put("business_code", code);
        return row;
    }
}
