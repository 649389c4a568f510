package org.partnerportal.picturequality;

import java.util.Arrays;

/// Whether there is colour on a paper. A lamp's tint is none: it lies on paper and ink alike.
final class Colours {

    private static final int SIDE = 6;
    // In darker patches noise looks like colour.
    private static final int LEAST_LIGHT = 45;
    private static final double MOST_OF_THEM = 0.992;
    private static final double COLOURLESS = 0.05;

    private final double[] reds;
    private final double[] blues;

    Colours(Dots dots, PaperOutline paper) {
        var found = 0;
        var most = (dots.width() / SIDE) * (dots.height() / SIDE);
        var allReds = new double[most];
        var allBlues = new double[most];
        for (var y = 0; y + SIDE <= dots.height(); y += SIDE) {
            for (var x = 0; x + SIDE <= dots.width(); x += SIDE) {
                var mean = dots.mean(x, y, x + SIDE, y + SIDE);
                if (Dots.lightOf(mean) >= LEAST_LIGHT
                        && paper.holds(
                                (double) x / dots.width(),
                                (double) y / dots.height(),
                                (double) (x + SIDE) / dots.width(),
                                (double) (y + SIDE) / dots.height())) {
                    allReds[found] = Math.log((Dots.red(mean) + 4.0) / (Dots.green(mean) + 4.0));
                    allBlues[found] = Math.log((Dots.blue(mean) + 4.0) / (Dots.green(mean) + 4.0));
                    found++;
                }
            }
        }
        this.reds = Arrays.copyOf(allReds, found);
        this.blues = Arrays.copyOf(allBlues, found);
    }

    boolean none() {
        return measured() < COLOURLESS;
    }

    /// How far the most colourful patches are from the paper's own tint; without bound where it is too dark to tell.
    double measured() {
        if (reds.length == 0) {
            return Double.POSITIVE_INFINITY;
        }
        var red = median(reds);
        var blue = median(blues);
        var away = new double[reds.length];
        for (var place = 0; place < away.length; place++) {
            away[place] = Math.hypot(reds[place] - red, blues[place] - blue);
        }
        Arrays.sort(away);
        return away[(int) (away.length * MOST_OF_THEM)];
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
