package org.partnerportal.picturequality;

/// The writing on a paper that fills the picture.
final class Ink {

    private static final double EDGE = 0.008;
    private static final double STROKE = 0.78;
    private static final double LEAST = 0.006;

    private final Dots dots;

    Ink(Dots dots) {
        this.dots = dots;
    }

    /// Whether writing runs into a side of the picture, as it does where the rest of it is missing.
    boolean atTheEdge() {
        var deep = Math.max(2, (int) Math.round(Math.max(dots.width(), dots.height()) * EDGE));
        var right = dots.width();
        var bottom = dots.height();
        return inked(0, 0, deep, bottom) >= LEAST
                || inked(right - deep, 0, right, bottom) >= LEAST
                || inked(0, 0, right, deep) >= LEAST
                || inked(0, bottom - deep, right, bottom) >= LEAST;
    }

    private double inked(int left, int top, int right, int bottom) {
        var ground = mean(left, top, right, bottom);
        var inked = 0;
        for (var y = top; y < bottom; y++) {
            for (var x = left; x < right; x++) {
                inked += dots.light(x, y) < ground * STROKE ? 1 : 0;
            }
        }
        return (double) inked / ((right - left) * (bottom - top));
    }

    private float mean(int left, int top, int right, int bottom) {
        return Dots.lightOf(dots.mean(left, top, right, bottom));
    }
}
