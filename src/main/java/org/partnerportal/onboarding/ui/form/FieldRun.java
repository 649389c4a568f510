package org.partnerportal.onboarding.ui.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.ApplicableField;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FieldType;
import org.partnerportal.catalogue.Presence;

/// Fields of a section that stand together under one heading.
///
/// @param key tells it from the section's other runs, for as long as the form is open
/// @param group whose heading it has, unless it needs none
/// @param fields those that hold values, in the form's order
/// @param folded whether nobody asks for them any more, so that they stand aside until wanted
record FieldRun(String key, @Nullable ApplicableField group, List<ApplicableField> fields, boolean folded) {

    /// The runs of one section.
    static List<FieldRun> of(List<ApplicableField> section) {
        var groups = new HashMap<FieldPath, ApplicableField>();
        section.stream()
                .filter(each -> each.field().type() == FieldType.GROUP)
                .forEach(each -> groups.put(each.path(), each));
        var runs = new ArrayList<FieldRun>();
        var times = new HashMap<String, Integer>();
        for (var each : section) {
            if (each.field().type() == FieldType.GROUP) {
                continue;
            }
            var parent = parent(each.path());
            var folded = each.field().presence() == Presence.DEPRECATED;
            var last = runs.isEmpty() ? null : runs.getLast();
            if (last == null || last.folded != folded || !last.belongs(parent)) {
                last = begin(parent, folded, groups, times);
                runs.add(last);
            }
            last.fields.add(each);
        }
        return runs;
    }

    private static FieldRun begin(
            FieldPath parent, boolean folded, Map<FieldPath, ApplicableField> groups, Map<String, Integer> times) {
        var name = parent.value() + (folded ? "~" : "");
        var time = times.merge(name, 1, Integer::sum);
        var group = groups.get(parent);
        // The section's own heading says it already; and what comes back to a group needs no second one.
        var headed = group != null && (folded || time == 1) && isInner(group, groups);
        return new FieldRun(name + "#" + time, headed ? group : null, new ArrayList<>(), folded);
    }

    private static boolean isInner(ApplicableField group, Map<FieldPath, ApplicableField> groups) {
        return group.field().many() || groups.containsKey(parent(group.path()));
    }

    private boolean belongs(FieldPath parent) {
        return Objects.equals(parent(fields.getFirst().path()), parent);
    }

    private static FieldPath parent(FieldPath path) {
        var dot = path.value().lastIndexOf('.');
        return FieldPath.of(dot < 0 ? "" : path.value().substring(0, dot));
    }
}
