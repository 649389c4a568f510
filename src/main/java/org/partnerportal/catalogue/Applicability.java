package org.partnerportal.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Which fields a form has, as far as it is filled in.
final class Applicability {

    private final Map<FieldPath, CatalogueEntry> entries;
    private final Demands demands;
    private final List<List<CatalogueEntry>> blocks;

    Applicability(Map<FieldPath, CatalogueEntry> entries, Demands demands) {
        this(entries, demands, blocks(entries.values()));
    }

    private Applicability(Map<FieldPath, CatalogueEntry> entries, Demands demands, List<List<CatalogueEntry>> blocks) {
        this.entries = entries;
        this.demands = demands;
        this.blocks = blocks;
    }

    /// The same catalogue where other things are demanded.
    Applicability under(Demands others) {
        return new Applicability(entries, others, blocks);
    }

    List<ApplicableField> fields(FormValues form, Map<FieldPath, String> facts) {
        var walk = new Walk(demands.known(pruned(form), facts));
        for (var block : blocks) {
            if (block.getFirst().repeats()) {
                walk.repeated(block);
            } else {
                walk.visit(block.getFirst(), -1);
            }
        }
        return walk.found;
    }

    // A condition may ask for a field that itself no longer applies, so this goes on until nothing more falls away.
    FormValues pruned(FormValues form) {
        var before = form;
        while (true) {
            var after = withoutWhatDoesNotApply(before);
            if (after.asMap().size() == before.asMap().size()) {
                return after;
            }
            before = after;
        }
    }

    private FormValues withoutWhatDoesNotApply(FormValues form) {
        var known = demands.known(form, Map.of());
        var kept = new TreeMap<FieldPath, List<String>>();
        form.asMap().forEach((path, given) -> {
            var entry = entries.get(path.template());
            var occurrence = path.occurrence();
            if (entry != null && !entry.isGroup() && entry.appliesTo(known, occurrence) && hasRoom(entry, occurrence)) {
                kept.put(path, given);
            }
        });
        return kept.size() == form.asMap().size() ? form : FormValues.of(kept);
    }

    private boolean hasRoom(CatalogueEntry entry, int occurrence) {
        return occurrence < 0
                || entry.parent()
                        .map(entries::get)
                        .filter(group -> occurrence < group.field().maxCount())
                        .isPresent();
    }

    private static List<List<CatalogueEntry>> blocks(Collection<CatalogueEntry> entries) {
        var blocks = new ArrayList<List<CatalogueEntry>>();
        for (var entry : entries) {
            var last = blocks.isEmpty() ? null : blocks.getLast();
            if (last != null
                    && last.getFirst().repeats()
                    && entry.path().within(last.getFirst().path())) {
                last.add(entry);
            } else {
                blocks.add(new ArrayList<>(List.of(entry)));
            }
        }
        return blocks;
    }

    /// One way through the catalogue for one form.
    private final class Walk {

        private final FormValues values;
        private final List<ApplicableField> found = new ArrayList<>();
        private final Set<FieldPath> demanded = new HashSet<>();
        private final Map<FieldPath, Boolean> present = new HashMap<>();

        Walk(FormValues values) {
            this.values = values;
        }

        void visit(CatalogueEntry entry, int occurrence) {
            if (!entry.appliesTo(values, occurrence)) {
                return;
            }
            var required = demanded(entry, occurrence)
                    && entry.parent().map(demanded::contains).orElse(true);
            if (entry.isGroup() && (required || present(entry.path()))) {
                demanded.add(entry.path());
            }
            found.add(new ApplicableField(
                    entry.field(), occurrence < 0 ? entry.path() : indexed(entry.path(), occurrence), required));
        }

        // An occurrence that must be given counts as begun, so that each of its fields is asked for by name.
        void repeated(List<CatalogueEntry> block) {
            var group = block.getFirst();
            if (!group.appliesTo(values, -1)) {
                return;
            }
            var required = demanded(group, -1);
            var times = Math.max(values.occurrences(group.path()), required ? 1 : 0);
            if (times == 0) {
                found.add(new ApplicableField(group.field(), group.path(), false));
            }
            demanded.add(group.path());
            for (var occurrence = 0; occurrence < times; occurrence++) {
                found.add(new ApplicableField(
                        group.field(), indexed(group.path(), occurrence), required && occurrence == 0));
                for (var member : block.subList(1, block.size())) {
                    visit(member, occurrence);
                }
            }
        }

        // What the published interface cannot do without is asked for whatever the standard says.
        private boolean demanded(CatalogueEntry entry, int occurrence) {
            return entry.field().presence() == Presence.REQUIRED || demands.ask(entry.path(), values, occurrence);
        }

        private boolean present(FieldPath group) {
            return present.computeIfAbsent(
                    group, any -> values.asMap().keySet().stream().anyMatch(path -> path.within(group)));
        }

        private static FieldPath indexed(FieldPath path, int occurrence) {
            return FieldPath.of(path.value().replace("[]", "[" + occurrence + "]"));
        }
    }
}
