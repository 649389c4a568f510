package org.partnerportal.bulkboarding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partnerportal.catalogue.Field;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FieldType;
import org.partnerportal.catalogue.Presence;
import org.springframework.stereotype.Component;

/// The columns a sheet of merchants may have: every field of the catalogue, in the form's order, those of a group that
/// repeats as often as it may.
@Component
class ImportColumns {

    static final FieldPath CODE = FieldPath.of("business_code");

    private final FieldCatalogue catalogue;
    private final List<ImportColumn> all;
    private final Map<String, ImportColumn> byHeading = new HashMap<>();
    private final Map<FieldPath, ImportColumn> byPath = new HashMap<>();

    ImportColumns(FieldCatalogue catalogue) {
        this.catalogue = catalogue;
        var shared = shared(catalogue.fields());
        this.all = blocks(catalogue.fields())
                .flatMap(block -> columns(block, shared))
                .toList();
        all.forEach(column -> {
            byPath.put(column.path(), column);
            Stream.of(column.path().value(), column.zh(), column.en(), column.heading())
                    .forEach(heading -> byHeading.putIfAbsent(key(heading), column));
        });
    }

    /// Every column, in order.
    List<ImportColumn> all() {
        return all;
    }

    /// Those a template offers: what is no longer asked for is taken, but not offered.
    List<ImportColumn> offered() {
        return all.stream()
                .filter(column -> column.field().presence() != Presence.DEPRECATED)
                .toList();
    }

    Optional<ImportColumn> of(FieldPath path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /// The column by its field path or by its heading in either language.
    Optional<ImportColumn> headed(String heading) {
        return Optional.ofNullable(byHeading.get(key(heading)));
    }

    // One field after the other, and the members of a repeating group together, so that each occurrence stands as one.
    private static Stream<List<Field>> blocks(List<Field> fields) {
        var blocks = new ArrayList<List<Field>>();
        for (var field : fields) {
            if (field.type() == FieldType.GROUP) {
                continue;
            }
            var group = group(field);
            if (repeats(field)
                    && !blocks.isEmpty()
                    && group(blocks.getLast().getFirst()).equals(group)) {
                blocks.getLast().add(field);
            } else {
                blocks.add(new ArrayList<>(List.of(field)));
            }
        }
        return blocks.stream();
    }

    private Stream<ImportColumn> columns(List<Field> block, Map<String, Long> shared) {
        var first = block.getFirst();
        if (!repeats(first)) {
            return Stream.of(column(first, first.path(), shared, ""));
        }
        var times = catalogue.field(FieldPath.of(group(first))).maxCount();
        return IntStream.range(0, times)
                .boxed()
                .flatMap(time ->
                        block.stream().map(field -> column(field, field.path().at(time), shared, " " + (time + 1))));
    }

    private ImportColumn column(Field field, FieldPath path, Map<String, Long> shared, String number) {
        return new ImportColumn(
                path,
                field,
                heading(field, Locale.CHINESE, shared, number),
                heading(field, Locale.ENGLISH, shared, number));
    }

    // Licence and certificate both have a name: where one word would mean two, the group's stands before it.
    private String heading(Field field, Locale locale, Map<String, Long> shared, String number) {
        var label = field.label(locale);
        var group = group(field);
        return group.isEmpty() || (number.isEmpty() && shared.getOrDefault(label, 0L) < 2)
                ? label
                : catalogue.field(FieldPath.of(group)).label(locale) + number + " · " + label;
    }

    private static Map<String, Long> shared(List<Field> fields) {
        return fields.stream()
                .filter(field -> field.type() != FieldType.GROUP)
                .flatMap(field ->
                        Stream.of(field.zh().label(), field.en().label()).distinct())
                .collect(Collectors.groupingBy(label -> label, Collectors.counting()));
    }

    private static boolean repeats(Field field) {
        return field.path().value().contains("[].");
    }

    private static String group(Field field) {
        var dot = field.path().value().lastIndexOf('.');
        return dot < 0 ? "" : field.path().value().substring(0, dot);
    }

    private static String key(String heading) {
        return heading.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
