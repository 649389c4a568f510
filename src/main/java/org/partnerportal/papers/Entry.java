package org.partnerportal.papers;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerportal.ocr.Box;

/// A label found on a paper, and what stands beside and below it.
final class Entry {

    // Lines of one value stand closer together than this, in their own heights.
    private static final double NEXT_LINE = 1.3;
    private static final double ALIGNED = 1.5;
    private static final double INDENTED = 2.5;

    private static final Set<@Nullable PaperField> ON_ONE_LINE = EnumSet.of(
            PaperField.LEGAL_PERSON,
            PaperField.PERSON,
            PaperField.SEX,
            PaperField.ETHNICITY,
            PaperField.BORN,
            PaperField.ID_NUMBER);

    private final Label label;
    private final Fragment words;
    private final List<Fragment> value = new ArrayList<>();

    Entry(Label label, Fragment words) {
        this.label = label;
        this.words = words;
    }

    @Nullable PaperField field() {
        return label.field();
    }

    Box box() {
        return words.box();
    }

    void add(Fragment fragment) {
        if (!fragment.empty()) {
            value.add(fragment);
        }
    }

    boolean beside(Fragment fragment) {
        return words.beside(fragment) && words.box().left() < fragment.box().left();
    }

    /// Whether the fragment goes on with what already stands here, a line below it.
    boolean continuedBy(Fragment fragment) {
        if (fragment.box().middle() <= box().middle() || ON_ONE_LINE.contains(field())) {
            return false;
        }
        var above = value.isEmpty() ? box() : value.getLast().box();
        var height = Math.max(above.height(), fragment.box().height());
        return fragment.box().top() - above.bottom() < NEXT_LINE * height
                && (alignedWith(fragment) || value.stream().anyMatch(each -> each.beside(fragment)));
    }

    /// Whether the fragment begins where the value does; roughly, for where the label and the value came as one line it
    /// is not known exactly where the value begins.
    boolean alignedWith(Fragment fragment) {
        var height = Math.max(box().height(), fragment.box().height());
        var start = value.isEmpty() ? box().left() : value.getFirst().box().left();
        return fragment.box().left() > Math.min(start, box().right()) - ALIGNED * height
                && fragment.box().left() < start + INDENTED * height;
    }

    List<Fragment> value() {
        return List.copyOf(value);
    }

    String text() {
        return value.stream().map(Fragment::text).collect(Collectors.joining());
    }
}
