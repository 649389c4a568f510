package org.partnerportal.catalogue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A form's values as JSON in the shape of the published API, and back.
@Component
public class ApiShape {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final Pattern NAME = Pattern.compile("\\w+");

    private final FieldCatalogue catalogue;

    public ApiShape(FieldCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The JSON of these values: nested groups, lists as arrays.
    public String json(FormValues values) {
        var root = MAPPER.createObjectNode();
        values.asMap().forEach((path, given) -> write(root, path, given));
        return MAPPER.writeValueAsString(root);
    }

    /// The values in this JSON.
    ///
    /// @throws UnknownField if it names a field the catalogue does not have
    /// @throws NotAnApplication if it is no JSON object
    public FormValues values(String json) {
        var values = new TreeMap<FieldPath, List<String>>();
        read(root(json), "", values);
        return FormValues.of(values);
    }

    private static ObjectNode root(String json) {
        try {
            if (MAPPER.readTree(json) instanceof ObjectNode root) {
                return root;
            }
        } catch (JacksonException _) {
            // its message would quote what was sent
        }
        throw new NotAnApplication();
    }

    private void read(JsonNode node, String path, Map<FieldPath, List<String>> values) {
        switch (node) {
            case ObjectNode group -> {
                if (!path.isEmpty()) {
                    requireKind(FieldPath.of(path), true);
                }
                group.forEachEntry((name, child) -> read(child, step(path, name), values));
            }
            case ArrayNode list -> readList(list, path, values);
            case JsonNode scalar
            when !scalar.isNull() -> {
                requireKind(FieldPath.of(path), false);
                values.put(FieldPath.of(path), List.of(scalar.asString()));
            }
            default -> requireKnown(path);
        }
    }

    // A name may not smuggle in a path or an index of its own.
    private static String step(String path, String name) {
        var step = path.isEmpty() ? name : path + "." + name;
        if (!NAME.matcher(name).matches()) {
            throw new UnknownField(FieldPath.of(step));
        }
        return step;
    }

    private void readList(ArrayNode list, String path, Map<FieldPath, List<String>> values) {
        var field = catalogue.field(FieldPath.of(path + "[]"));
        if (field.type() == FieldType.GROUP) {
            for (var index = 0; index < list.size(); index++) {
                read(list.get(index), path + "[" + index + "]", values);
            }
        } else {
            values.put(field.path(), list.valueStream().map(ApiShape::scalar).toList());
        }
    }

    private static String scalar(JsonNode node) {
        if (node.isContainer()) {
            throw new NotAnApplication();
        }
        return node.isNull() ? "" : node.asString();
    }

    private void requireKind(FieldPath path, boolean group) {
        if ((catalogue.field(path).type() == FieldType.GROUP) != group) {
            throw new UnknownField(path);
        }
    }

    private void requireKnown(String path) {
        if (catalogue.find(FieldPath.of(path)).isEmpty()) {
            catalogue.field(FieldPath.of(path + "[]"));
        }
    }

    private void write(ObjectNode root, FieldPath path, List<String> given) {
        var field = catalogue.field(path);
        var steps = path.value().split("\\.");
        var group = root;
        for (var step : List.of(steps).subList(0, steps.length - 1)) {
            group = descend(group, step);
        }
        var name = steps[steps.length - 1];
        if (field.many()) {
            var list = group.putArray(name.replace("[]", ""));
            given.forEach(list::add);
        } else if (field.type() == FieldType.BOOLEAN) {
            group.put(name, Boolean.parseBoolean(given.getFirst()));
        } else {
            group.put(name, given.getFirst());
        }
    }

    private static ObjectNode descend(ObjectNode group, String step) {
        var open = step.indexOf('[');
        if (open < 0) {
            return group.withObjectProperty(step);
        }
        var list = group.withArrayProperty(step.substring(0, open));
        var index = Integer.parseInt(step.substring(open + 1, step.length() - 1));
        while (list.size() <= index) {
            list.addObject();
        }
        return (ObjectNode) list.get(index);
    }
}
