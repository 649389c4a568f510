package org.partnerportal.duplicate;

/// How one picture lies upon another that has much the same on it.
///
/// A dot of the one, counted from its middle in shares of its longer side, is at `scale` times that from the other's
/// middle, moved by `right` and `down`.
///
/// @param likeness how well they agree there, 1 at most
record PaperFit(double scale, double right, double down, double likeness) {

    /// As many dots as are needed to find it.
    static final int COARSE = 120;

    private static final double STEP = 1.0 / COARSE;
    private static final double WIDEST = 0.12;

    static PaperFit of(PaperGrey one, PaperGrey other) {
        var best = new PaperFit(1, 0, 0, likeness(one, other, 1, 0, 0));
        for (var scale = 1 - WIDEST; scale <= 1 + WIDEST; scale += 0.02) {
            best = best.orBetterAround(one, other, scale, 4 * STEP, 2 * STEP);
        }
        best = best.orBetterAround(one, other, best.scale, STEP, STEP);
        for (var around = best.scale - 0.015; around <= best.scale + 0.0151; around += 0.005) {
            best = best.orBetterAround(one, other, around, STEP / 2, STEP / 2);
        }
        return best;
    }

    private PaperFit orBetterAround(PaperGrey one, PaperGrey other, double sized, double reach, double step) {
        var best = this;
        for (var x = right - reach; x <= right + reach + 1e-9; x += step) {
            for (var y = down - reach; y <= down + reach + 1e-9; y += step) {
                var likeness = likeness(one, other, sized, x, y);
                if (likeness > best.likeness) {
                    best = new PaperFit(sized, x, y, likeness);
                }
            }
        }
        return best;
    }

    double x(PaperGrey one, PaperGrey other, double x) {
        return (other.width() - 1) / 2.0
                + ((x - (one.width() - 1) / 2.0) / longer(one) * scale + right) * longer(other);
    }

    double y(PaperGrey one, PaperGrey other, double y) {
        return (other.height() - 1) / 2.0
                + ((y - (one.height() - 1) / 2.0) / longer(one) * scale + down) * longer(other);
    }

    private static int longer(PaperGrey grey) {
        return Math.max(grey.width(), grey.height());
    }

    private static double likeness(PaperGrey one, PaperGrey other, double scale, double right, double down) {
        var fit = new PaperFit(scale, right, down, 0);
        var sums = new Correlation();
        for (var y = 0; y < one.height(); y += 2) {
            for (var x = 0; x < one.width(); x += 2) {
                var there = fit.x(one, other, x);
                var below = fit.y(one, other, y);
                if (other.holds(there, below)) {
                    sums.add(one.at(x, y), other.between(there, below));
                }
            }
        }
        return sums.value();
    }
}
