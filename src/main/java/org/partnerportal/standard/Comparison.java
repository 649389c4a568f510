package org.partnerportal.standard;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerportal.standard.StandardChange.Kind;

/// What two versions of the standard ask differently.
final class Comparison {

    private Comparison() {}

    /// What is new, tighter, looser, otherwise changed or gone in `after`, in its own order, what is gone at the end.
    static List<StandardChange> of(StandardContent before, StandardContent after) {
        var kept = after.requirements().stream()
                .map(is -> before.requirement(is.id())
                        .map(was -> changed(was, is))
                        .orElseGet(() -> new StandardChange(Kind.ADDED, null, is)))
                .filter(change -> !Objects.equals(change.before(), change.after()));
        var gone = before.requirements().stream()
                .filter(was -> after.requirement(was.id()).isEmpty())
                .map(was -> new StandardChange(Kind.GONE, was, null));
        return Stream.concat(kept, gone).toList();
    }

    /// Which example pictures are new, otherwise or gone in `after`.
    static List<ExampleChange> ofExamples(StandardContent before, StandardContent after) {
        var kept = after.examples().stream()
                .map(is -> new ExampleChange(like(is, before), is))
                .filter(change -> !Objects.equals(change.before(), change.after()));
        var gone = before.examples().stream()
                .filter(was -> like(was, after) == null)
                .map(was -> new ExampleChange(was, null));
        return Stream.concat(kept, gone).toList();
    }

    private static @Nullable ExamplePicture like(ExamplePicture example, StandardContent content) {
        return content.examples().stream()
                .filter(each -> each.standsFor(example.path(), example.kind()))
                .findFirst()
                .orElse(null);
    }

    private static StandardChange changed(Requirement was, Requirement is) {
        var kind = switch (Strictness.of(was, is)) {
            case STRICTER -> Kind.TIGHTENED;
            case LAXER -> Kind.LOOSENED;
            case SAME, OTHER -> Kind.CHANGED;
        };
        return new StandardChange(kind, was, is);
    }
}
