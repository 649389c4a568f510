package org.partnerportal.picturequality;

/// How bright a picture is: where the darkest and the brightest of its dots lie.
final class Light {

    // Paper is the brightest thing on a document: where even that is dark grey, nobody reads it.
    private static final int DARK_PAPER = 95;
    // Ink is the darkest: where it is as light as this beside white paper, it has faded.
    private static final int FADED_INK = 105;
    private static final int FADED_GROUND = 145;
    private static final int WHITE = 245;

    private final int[] counts = new int[256];
    private final long all;

    Light(Dots dots) {
        for (var y = 0; y < dots.height(); y++) {
            for (var x = 0; x < dots.width(); x++) {
                counts[Math.clamp(Math.round(dots.light(x, y)), 0, 255)]++;
            }
        }
        all = (long) dots.width() * dots.height();
    }

    boolean dark() {
        return percentile(0.95) < DARK_PAPER;
    }

    boolean washedOut() {
        return percentile(0.0015) > FADED_INK && percentile(0.05) > FADED_GROUND && percentile(0.8) >= WHITE;
    }

    private int percentile(double part) {
        var below = 0L;
        for (var value = 0; value < counts.length; value++) {
            below += counts[value];
            if (below >= part * all) {
                return value;
            }
        }
        return counts.length - 1;
    }
}
