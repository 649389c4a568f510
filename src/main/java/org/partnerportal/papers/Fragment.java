package org.partnerportal.papers;

import java.util.List;
import org.partnerportal.ocr.Box;
import org.partnerportal.ocr.TextLine;

/// A piece of a line: what it says, without white space, and where it lies on the page held upright.
record Fragment(String text, Box box, double confidence) {

    // Latin letters and digits are about half as wide as Chinese ones.
    private static final double NARROW = 0.55;

    static Fragment of(TextLine line) {
        return new Fragment(Wording.plain(line.text()), line.box(), line.confidence());
    }

    /// What is left of it from this letter on.
    Fragment from(int letter) {
        return between(letter, text.length());
    }

    /// Its letters before this one.
    Fragment upTo(int letter) {
        return between(0, letter);
    }

    boolean empty() {
        return text.isEmpty();
    }

    /// Whether both stand in one row.
    boolean beside(Fragment other) {
        return Math.abs(box.middle() - other.box.middle()) < 0.5 * Math.min(box.height(), other.box.height());
    }

    static Box around(List<Fragment> fragments) {
        return fragments.stream().map(Fragment::box).reduce(Box::around).orElseThrow();
    }

    private Fragment between(int from, int to) {
        var all = Math.max(1, widthOf(text.length()));
        var left = box.left() + box.width() * widthOf(from) / all;
        var right = box.left() + box.width() * widthOf(to) / all;
        return new Fragment(text.substring(from, to), new Box(left, box.top(), right, box.bottom()), confidence);
    }

    private double widthOf(int letters) {
        return text.chars()
                .limit(letters)
                .mapToDouble(letter -> letter < 0x2e80 ? NARROW : 1)
                .sum();
    }
}
