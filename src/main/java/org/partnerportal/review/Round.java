package org.partnerportal.review;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.ReturnedItem;

/// The review of one submission: its checklist, and what was decided of it so far.
record Round(int revision, Instant openedAt, Checklist checklist, SortedMap<FieldPath, RecordedDecision> decisions) {

    static Round begin(int revision, Instant at, Checklist checklist) {
        return new Round(revision, at, checklist, Collections.emptySortedMap());
    }

    Round with(Map<FieldPath, RecordedDecision> decided) {
        var all = new TreeMap<>(decisions);
        all.putAll(decided);
        return new Round(revision, openedAt, checklist, Collections.unmodifiableSortedMap(all));
    }

    /// The revision in which what stands at this path was accepted: this one, an earlier one, or none.
    @Nullable Integer acceptedIn(FieldPath path) {
        var decided = decisions.get(path);
        if (decided != null) {
            return decided.accepted() ? revision : null;
        }
        return checklist.items().stream()
                .filter(item -> item.path().equals(path))
                .findFirst()
                .map(Checklist.Item::acceptedIn)
                .orElse(null);
    }

    /// What is required and has not been looked at.
    List<FieldPath> undecided() {
        return checklist.items().stream()
                .filter(item -> item.required() && item.acceptedIn() == null && !decisions.containsKey(item.path()))
                .map(Checklist.Item::path)
                .toList();
    }

    /// What goes back to the provider, in the checklist's order.
    List<ReturnedItem> returned() {
        return checklist.items().stream()
                .map(Checklist.Item::path)
                .flatMap(path -> Stream.ofNullable(decisions.get(path)).flatMap(recorded -> returned(path, recorded)))
                .toList();
    }

    private static Stream<ReturnedItem> returned(FieldPath path, RecordedDecision recorded) {
        return recorded.decision() instanceof Decision.Returned(var reason, var text)
                ? Stream.of(new ReturnedItem(path, reason, text))
                : Stream.empty();
    }
}
