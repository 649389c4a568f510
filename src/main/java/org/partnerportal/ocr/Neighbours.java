package org.partnerportal.ocr;

import java.util.List;
import java.util.stream.IntStream;

/// Keeps lines that stand side by side from reaching into each other, so that no letter is read twice.
final class Neighbours {

    private final List<Slab> lines;
    private final List<Box> boxes;

    Neighbours(List<Slab> lines, double axis) {
        this.lines = lines;
        this.boxes = lines.stream().map(line -> line.turnedBack(axis)).toList();
    }

    /// The lines, each ending halfway into what it shared with the next one.
    List<Slab> apart() {
        return IntStream.range(0, lines.size()).mapToObj(this::apart).toList();
    }

    private Slab apart(int place) {
        var box = boxes.get(place);
        var atBeginning = 0.0;
        var atEnd = 0.0;
        for (var other : boxes) {
            var shared = shared(box, other);
            if (shared > 0 && other.left() < box.left()) {
                atBeginning = Math.max(atBeginning, shared / 2);
            } else if (shared > 0) {
                atEnd = Math.max(atEnd, shared / 2);
            }
        }
        return lines.get(place).cut(atBeginning, atEnd);
    }

    // How far the two reach into each other, if they stand side by side.
    private static double shared(Box one, Box other) {
        var sideBySide = Math.abs(one.middle() - other.middle()) < 0.5 * Math.min(one.height(), other.height());
        var within = (one.left() <= other.left()) == (one.right() >= other.right());
        return sideBySide && !within ? Math.min(one.right(), other.right()) - Math.max(one.left(), other.left()) : 0;
    }
}
