package org.partnerportal.papers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerportal.ocr.ReadPage;

/// Puts what was read beside and below the labels it belongs to.
///
/// Labels are printed with wide gaps, so that their letters may come one by one; or so close to the value that both
/// come as one line.
final class PaperLayout {

    private static final int MOST_PIECES = 6;

    private final List<Label> labels;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Fragment> rest = new ArrayList<>();

    PaperLayout(PaperKind kind, ReadPage page) {
        this.labels = Label.of(kind).stream()
                .sorted(Comparator.comparingInt(Label::length).reversed())
                .toList();
        rows(page.along().stream()
                        .map(Fragment::of)
                        .filter(fragment -> !fragment.empty())
                        .toList())
                .forEach(this::take);
        rest.forEach(this::assign);
    }

    Optional<Entry> entry(PaperField field) {
        return entries.stream()
                .filter(entry -> entry.field() == field)
                .filter(entry -> !entry.value().isEmpty())
                .findFirst();
    }

    private static List<List<Fragment>> rows(List<Fragment> fragments) {
        var rows = new ArrayList<List<Fragment>>();
        fragments.stream()
                .sorted(Comparator.comparingDouble(fragment -> fragment.box().middle()))
                .forEach(fragment -> rows.stream()
                        .filter(row -> row.getLast().beside(fragment))
                        .findFirst()
                        .ifPresentOrElse(row -> row.add(fragment), () -> rows.add(new ArrayList<>(List.of(fragment)))));
        rows.forEach(row ->
                row.sort(Comparator.comparingDouble(fragment -> fragment.box().left())));
        return rows;
    }

    private void take(List<Fragment> row) {
        var left = new ArrayList<>(row);
        while (!left.isEmpty()) {
            var label = labels.stream()
                    .filter(each -> each.begins(joined(left)) && fits(each))
                    .findFirst();
            if (label.isPresent()) {
                entries.add(new Entry(label.get(), takeLabel(left, label.get().length())));
            } else {
                takeValue(left);
            }
        }
    }

    // A value may hold a label's words, but each label is printed once.
    private boolean fits(Label label) {
        return entries.stream().noneMatch(entry -> label.field() != null && entry.field() == label.field());
    }

    private static String joined(List<Fragment> fragments) {
        return fragments.stream().limit(MOST_PIECES).map(Fragment::text).collect(Collectors.joining());
    }

    private static Fragment takeLabel(List<Fragment> left, int letters) {
        var taken = new ArrayList<Fragment>();
        for (var missing = letters; missing > 0; ) {
            var first = left.removeFirst();
            var part = Math.min(missing, first.text().length());
            taken.add(first.upTo(part));
            if (part < first.text().length()) {
                left.addFirst(first.from(part));
            }
            missing -= part;
        }
        return new Fragment(joined(taken), Fragment.around(taken), 1);
    }

    // Two columns may come as one line: the value ends where a long label begins.
    private void takeValue(List<Fragment> left) {
        var first = left.removeFirst();
        var next = nextLabel(first.text());
        if (next > 0) {
            rest.add(first.upTo(next));
            left.addFirst(first.from(next));
        } else {
            rest.add(first);
        }
    }

    private int nextLabel(String text) {
        return labels.stream()
                .filter(this::fits)
                .mapToInt(label -> text.indexOf(label.words()))
                .filter(place -> place > 0)
                .min()
                .orElse(-1);
    }

    private void assign(Fragment fragment) {
        var besides = entries.stream()
                .filter(entry -> entry.beside(fragment))
                .max(Comparator.comparingDouble(entry -> entry.box().left()))
                .orElse(null);
        var above = entries.stream()
                .filter(entry -> entry.continuedBy(fragment))
                .max(Comparator.comparing((Entry entry) -> entry.alignedWith(fragment))
                        .thenComparingDouble(entry -> entry.box().middle()))
                .orElse(null);
        var owner = owner(besides, above, fragment);
        if (owner != null) {
            owner.add(fragment);
        }
    }

    // In a second column a line may go on beside the first column's next label.
    private static @Nullable Entry owner(@Nullable Entry besides, @Nullable Entry above, Fragment fragment) {
        if (besides == null || above == null) {
            return besides == null ? above : besides;
        }
        var ofFirstColumn = besides.box().right() < above.box().left()
                && above.box().left() < fragment.box().left();
        return ofFirstColumn ? above : besides;
    }
}
