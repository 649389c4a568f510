package org.partnerportal.standard;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.partnerportal.catalogue.FieldPath;

/// The example pictures every portal begins with. Versions from before there were any show them too: nobody is asked
/// for more by a picture.
final class FirstExamples {

    private static final String FOLDER = "/standard/examples-" + FirstStandard.NUMBER;

    private static final List<NamedCsvRecord> ROWS = rows();

    // By file, since several documents are shown by one picture.
    private static final Map<String, String> NAMES = ROWS.stream()
            .map(row -> row.getField("file"))
            .distinct()
            .collect(Collectors.toUnmodifiableMap(file -> file, file -> StandardPictures.nameOf(bytes(file))));

    private static final List<ExamplePicture> EXAMPLES =
            ROWS.stream().map(FirstExamples::example).toList();

    private FirstExamples() {}

    static List<ExamplePicture> all() {
        return EXAMPLES;
    }

    /// The pictures' names.
    static List<String> names() {
        return List.copyOf(NAMES.values());
    }

    /// The pictures themselves.
    static List<byte[]> pictures() {
        return NAMES.keySet().stream().map(FirstExamples::bytes).toList();
    }

    private static ExamplePicture example(NamedCsvRecord row) {
        return new ExamplePicture(
                FieldPath.of(row.getField("path")),
                ExamplePicture.Kind.valueOf(row.getField("kind")),
                Objects.requireNonNull(NAMES.get(row.getField("file"))),
                row.getField("caption_zh"),
                row.getField("caption_en"));
    }

    private static byte[] bytes(String file) {
        var name = FOLDER + "/" + file;
        try (var resource = Objects.requireNonNull(FirstExamples.class.getResourceAsStream(name), name)) {
            return resource.readAllBytes();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static List<NamedCsvRecord> rows() {
        var name = FOLDER + ".csv";
        var resource = Objects.requireNonNull(FirstExamples.class.getResourceAsStream(name), name);
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
