package org.partnerportal.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.SubmittedField;

/// What a reviewer goes through in one submission, item by item, fixed when the case is opened for it.
record Checklist(List<Item> items) {

    private static final String SEPARATOR = "\t";

    /// One item to look at.
    ///
    /// @param required whether the application cannot pass without it
    /// @param acceptedIn the earlier revision in which what stands here was accepted
    record Item(FieldPath path, boolean required, @Nullable Integer acceptedIn) {}

    /// The items of a submission.
    ///
    /// What was accepted before and has not changed since stays accepted, unless it was sent back meanwhile: an
    /// item that was explained in place of being changed is looked at again.
    static Checklist of(List<SubmittedField> fields, Set<FieldPath> sentBack, @Nullable Round before) {
        return new Checklist(fields.stream()
                .filter(field -> !field.values().isEmpty() || field.required())
                .map(field -> new Item(
                        field.path(),
                        field.required(),
                        field.changed() || sentBack.contains(field.path()) || before == null
                                ? null
                                : before.acceptedIn(field.path())))
                .toList());
    }

    boolean contains(FieldPath path) {
        return items.stream().anyMatch(item -> item.path().equals(path));
    }

    /// The checklist as one text, a line for each item.
    String text() {
        return items.stream()
                .map(item -> item.path()
                        + SEPARATOR
                        + (item.required() ? "required" : "optional")
                        + SEPARATOR
                        + (item.acceptedIn() == null ? "" : item.acceptedIn()))
                .collect(Collectors.joining("\n"));
    }

    static Checklist parse(String text) {
        return new Checklist(text.lines().map(Checklist::item).toList());
    }

    private static Item item(String line) {
        var parts = line.split(SEPARATOR, -1);
        return new Item(
                FieldPath.of(parts[0]),
                parts[1].equals("required"),
                parts[2].isEmpty() ? null : Integer.valueOf(parts[2]));
    }
}
