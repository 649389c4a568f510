package org.partnerportal.standard;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.partnerportal.catalogue.Condition;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.standard.Requirement.Consequence;
import tools.jackson.databind.json.JsonMapper;

/// A standard's content as it lies in the database. Conditions are written in the catalogue's own language.
final class StandardJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private record Row(
            String id,
            String path,
            String when,
            List<String> alternatives,
            String clause,
            Consequence stops,
            int graceDays) {}

    private record Stored(
            List<Clause> clauses, Map<String, String> grounds, List<Row> requirements, List<IndustryRule> industries) {}

    private StandardJson() {}

    static String write(StandardContent content) {
        var grounds = new TreeMap<String, String>();
        content.grounds().forEach((path, clause) -> grounds.put(path.value(), clause));
        return JSON.writeValueAsString(new Stored(
                content.clauses(),
                grounds,
                content.requirements().stream().map(StandardJson::row).toList(),
                content.industries()));
    }

    static StandardContent read(String json) {
        var stored = JSON.readValue(json, Stored.class);
        return new StandardContent(
                stored.clauses(),
                stored.grounds().entrySet().stream()
                        .collect(Collectors.toMap(each -> FieldPath.of(each.getKey()), Map.Entry::getValue)),
                stored.requirements().stream().map(StandardJson::requirement).toList(),
                stored.industries());
    }

    private static Row row(Requirement requirement) {
        return new Row(
                requirement.id(),
                requirement.path().value(),
                requirement.when().text(),
                requirement.alternatives().stream().map(FieldPath::value).toList(),
                requirement.clause(),
                requirement.stops(),
                requirement.graceDays());
    }

    private static Requirement requirement(Row row) {
        return new Requirement(
                row.id(),
                FieldPath.of(row.path()),
                Condition.parse(row.when()),
                row.alternatives().stream().map(FieldPath::of).toList(),
                row.clause(),
                row.stops(),
                row.graceDays());
    }
}
