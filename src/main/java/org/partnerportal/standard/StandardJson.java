package org.partnerportal.standard;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.Condition;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.Industry;
import org.partnerportal.standard.ExamplePicture.Kind;
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

    private record Example(String path, Kind kind, String picture, String captionZh, String captionEn) {}

    // An industry that was written before any could be withdrawn says nothing of it.
    private record Line(
            Industry industry,
            List<String> scenes,
            int dailyThreshold,
            @Nullable Boolean withdrawn) {}

    // What was written before there were example pictures has none here, not an empty list.
    private record Stored(
            List<Clause> clauses,
            Map<String, String> grounds,
            List<Row> requirements,
            List<Line> industries,
            @Nullable List<Example> examples) {}

    private StandardJson() {}

    static String write(StandardContent content) {
        var grounds = new TreeMap<String, String>();
        content.grounds().forEach((path, clause) -> grounds.put(path.value(), clause));
        return JSON.writeValueAsString(new Stored(
                content.clauses(),
                grounds,
                content.requirements().stream().map(StandardJson::row).toList(),
                content.industries().stream().map(StandardJson::line).toList(),
                content.examples().stream().map(StandardJson::example).toList()));
    }

    static StandardContent read(String json) {
        var stored = JSON.readValue(json, Stored.class);
        return new StandardContent(
                stored.clauses(),
                stored.grounds().entrySet().stream()
                        .collect(Collectors.toMap(each -> FieldPath.of(each.getKey()), Map.Entry::getValue)),
                stored.requirements().stream().map(StandardJson::requirement).toList(),
                stored.industries().stream().map(StandardJson::industry).toList(),
                examples(stored.examples()));
    }

    private static List<ExamplePicture> examples(@Nullable List<Example> stored) {
        return stored == null
                ? FirstExamples.all()
                : stored.stream().map(StandardJson::example).toList();
    }

    private static Line line(IndustryRule rule) {
        return new Line(rule.industry(), rule.scenes(), rule.dailyThreshold(), rule.withdrawn());
    }

    private static IndustryRule industry(Line stored) {
        return new IndustryRule(
                stored.industry(), stored.scenes(), stored.dailyThreshold(), Boolean.TRUE.equals(stored.withdrawn()));
    }

    private static Example example(ExamplePicture example) {
        return new Example(
                example.path().value(), example.kind(), example.picture(), example.captionZh(), example.captionEn());
    }

    private static ExamplePicture example(Example stored) {
        return new ExamplePicture(
                FieldPath.of(stored.path()), stored.kind(), stored.picture(), stored.captionZh(), stored.captionEn());
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
