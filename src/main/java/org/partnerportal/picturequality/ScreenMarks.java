package org.partnerportal.picturequality;

import java.util.List;

/// What gives a screenshot away: the exact shape of a screen, a bar at its top in one colour, and areas so even that no
/// camera made them. Each alone is innocent.
final class ScreenMarks {

    // Longer by shorter side of phones and desktops; not of tablets, whose shape is most cameras' too.
    private static final List<Double> SCREENS =
            List.of(16 / 9.0, 16 / 10.0, 2.0, 18.5 / 9, 19 / 9.0, 19.5 / 9, 20 / 9.0, 20.5 / 9, 21 / 9.0);
    private static final double TOLERANCE = 0.005;
    private static final int SIDE = 8;
    private static final double EVEN = 3;
    private static final double EVEN_PART = 0.4;
    private static final double EVEN_BAR = 0.5;
    private static final double BAR = 0.03;

    private final Dots dots;
    private final double shape;

    ScreenMarks(Dots dots, double shape) {
        this.dots = dots;
        this.shape = shape;
    }

    boolean found() {
        return SCREENS.stream().anyMatch(screen -> Math.abs(shape / screen - 1) < TOLERANCE)
                && even(0, Math.max(SIDE, (int) (dots.height() * BAR))) >= EVEN_BAR
                && even(0, dots.height()) >= EVEN_PART;
    }

    /// The part of the patches between two rows that are of one colour throughout.
    double even(int top, int bottom) {
        var even = 0;
        var all = 0;
        for (var y = top; y + SIDE <= bottom; y += SIDE) {
            for (var x = 0; x + SIDE <= dots.width(); x += SIDE) {
                all++;
                even += range(x, y) <= EVEN ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) even / all;
    }

    private double range(int left, int top) {
        var least = Float.MAX_VALUE;
        var most = 0f;
        for (var y = top; y < top + SIDE; y++) {
            for (var x = left; x < left + SIDE; x++) {
                least = Math.min(least, dots.light(x, y));
                most = Math.max(most, dots.light(x, y));
            }
        }
        return most - least;
    }
}
