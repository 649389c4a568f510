package org.partnerportal.standard;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnerportal.catalogue.Field;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.Presence;
import org.partnerportal.standard.Requirement.Consequence;

/// The version every portal begins with: what the published interface demands, each under the clause behind it.
final class FirstStandard {

    static final String NUMBER = "2026-1";
    static final String NAME_ZH = "特约商户身份认证标准";
    static final String NAME_EN = "Identity standard for merchants";
    static final LocalDate EFFECTIVE = LocalDate.of(2026, 1, 1);

    private final FieldCatalogue catalogue;

    FirstStandard(FieldCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    StandardContent content() {
        var grounds = rows("demands").stream()
                .collect(Collectors.toMap(row -> FieldPath.of(row.getField("path")), row -> row.getField("clause")));
        var clauses = rows("clauses").stream().map(FirstStandard::clause).toList();
        return new StandardContent(
                clauses,
                grounds,
                catalogue.fields().stream()
                        .flatMap(field -> requirement(field, grounds).stream())
                        .toList(),
                industries(),
                FirstExamples.all());
    }

    private Optional<Requirement> requirement(Field field, Map<FieldPath, String> grounds) {
        if (field.presence() == Presence.DEPRECATED) {
            return Optional.empty();
        }
        return catalogue
                .requiredWhen(field.path())
                .map(when -> new Requirement(
                        field.path().value(),
                        field.path(),
                        when,
                        List.of(),
                        ground(field.path(), grounds),
                        Consequence.SUBMISSION,
                        0));
    }

    private static String ground(FieldPath path, Map<FieldPath, String> grounds) {
        var asked = path.value();
        while (!grounds.containsKey(FieldPath.of(asked))) {
            asked = asked.substring(0, asked.lastIndexOf('.'));
        }
        return Objects.requireNonNull(grounds.get(FieldPath.of(asked)));
    }

    private List<IndustryRule> industries() {
        var rules = rows("industries").stream().collect(Collectors.toMap(row -> row.getField("industry"), row -> row));
        return catalogue.industries().stream()
                .map(industry -> {
                    var rule = Objects.requireNonNull(rules.get(industry.name()), industry.name());
                    return new IndustryRule(
                            industry,
                            Arrays.stream(rule.getField("scenes").split(";"))
                                    .filter(scene -> !scene.isEmpty())
                                    .toList(),
                            Integer.parseInt(rule.getField("daily_threshold")));
                })
                .toList();
    }

    private static Clause clause(NamedCsvRecord row) {
        return new Clause(
                row.getField("id"),
                row.getField("reference"),
                row.getField("title_zh"),
                row.getField("title_en"),
                row.getField("demand_zh"),
                row.getField("demand_en"),
                LocalDate.parse(row.getField("effective")));
    }

    private static List<NamedCsvRecord> rows(String table) {
        var name = "/standard/" + table + "-" + NUMBER + ".csv";
        var resource = Objects.requireNonNull(FirstStandard.class.getResourceAsStream(name), name);
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
