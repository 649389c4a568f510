package org.partnerportal.ocr;

import java.util.ArrayList;
import java.util.List;

/// The rubber band around a patch of dots.
final class Hull {

    private record Dot(int x, int y) {}

    private final List<Dot> corners;

    private Hull(List<Dot> corners) {
        this.corners = corners;
    }

    /// Around dots that come row by row, each row's first and last.
    static Hull around(int top, int[] firsts, int[] lasts, int rows) {
        var left = new ArrayList<Dot>();
        var right = new ArrayList<Dot>();
        for (var row = 0; row < rows; row++) {
            keepOutward(left, new Dot(firsts[row], top + row), -1);
            keepOutward(right, new Dot(lasts[row] + 1, top + row), 1);
            keepOutward(left, new Dot(firsts[row], top + row + 1), -1);
            keepOutward(right, new Dot(lasts[row] + 1, top + row + 1), 1);
        }
        left.addAll(right.reversed());
        return new Hull(left);
    }

    // Takes out what lies inside the line from the dot before it to the new one. Going down, the left side of a band
    // bends to the left hand and its right side to the right.
    private static void keepOutward(List<Dot> side, Dot next, int bend) {
        while (side.size() > 1 && turn(side.get(side.size() - 2), side.getLast(), next) * bend <= 0) {
            side.removeLast();
        }
        side.add(next);
    }

    // Positive where the way from `one` over `two` to `three` bends to the right hand, as seen with y growing
    // downwards.
    private static long turn(Dot one, Dot two, Dot three) {
        return (long) (two.x() - one.x()) * (three.y() - two.y()) - (long) (two.y() - one.y()) * (three.x() - two.x());
    }

    /// The smallest rectangle around it, its longer side as its length.
    Slab smallest() {
        var best = along(0);
        for (var place = 0; place < corners.size(); place++) {
            var from = corners.get(place);
            var to = corners.get((place + 1) % corners.size());
            var slab = along(Math.atan2((double) to.y() - from.y(), (double) to.x() - from.x()));
            if (slab.length() * slab.height() < best.length() * best.height()) {
                best = slab;
            }
        }
        return best.length() >= best.height() ? best : best.alongside(best.angle() + Math.PI / 2);
    }

    /// The rectangle around it whose length lies in this direction.
    Slab along(double angle) {
        var cos = Math.cos(angle);
        var sin = Math.sin(angle);
        var least = new double[] {Double.MAX_VALUE, Double.MAX_VALUE};
        var most = new double[] {-Double.MAX_VALUE, -Double.MAX_VALUE};
        for (var corner : corners) {
            var along = corner.x() * cos + corner.y() * sin;
            var across = corner.y() * cos - corner.x() * sin;
            least[0] = Math.min(least[0], along);
            most[0] = Math.max(most[0], along);
            least[1] = Math.min(least[1], across);
            most[1] = Math.max(most[1], across);
        }
        var along = (least[0] + most[0]) / 2;
        var across = (least[1] + most[1]) / 2;
        return new Slab(
                along * cos - across * sin, along * sin + across * cos, most[0] - least[0], most[1] - least[1], angle);
    }
}
