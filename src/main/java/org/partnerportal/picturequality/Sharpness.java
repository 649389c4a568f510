package org.partnerportal.picturequality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How sharp the edges in a picture are: how much light bends over a short distance, the Laplacian's part in each
/// direction, by how much it changes over a longer one. Only patches that have edges count, so that neither a picture
/// of little contrast nor a soft background passes for a blurred one.
final class Sharpness {

    /// What is seen in one patch in one direction.
    private record Patch(double bend, double change) {}

    private static final int SIDE = 16;
    // Between neighbours a sharp edge and a soft one differ less than noise does.
    private static final int STEP = 2;
    private static final int REACH = 6;
    private static final int MARGIN = REACH + 1;
    private static final double LEAST_CHANGE = 120;
    private static final double TEXTURED = 0.08;
    private static final int LEAST_PATCHES = 4;
    // What a sensor's noise adds in quiet patches; more than this is texture.
    private static final double MOST_NOISE = 60;
    private static final double BLURRED = 0.022;

    private final Dots dots;

    Sharpness(Dots dots) {
        this.dots = dots.softened();
    }

    boolean blurred() {
        return measured() < BLURRED;
    }

    /// The sharpness in the direction in which it is less, as of a hand that moved; without bound where there are no
    /// edges to judge.
    double measured() {
        return Math.min(along(1, 0), along(0, 1));
    }

    private double along(int x, int y) {
        var patches = patches(x, y);
        if (patches.isEmpty()) {
            return Double.POSITIVE_INFINITY;
        }
        var bends = patches.stream().mapToDouble(Patch::bend).sorted().toArray();
        var noise = Math.min(MOST_NOISE, bends[bends.length / 4]);
        var edges = patches.stream()
                .filter(patch -> patch.change() > LEAST_CHANGE + 2 * noise)
                .sorted(Comparator.comparingDouble(Patch::change).reversed())
                .limit(Math.max(LEAST_PATCHES, (long) (TEXTURED * patches.size())))
                .mapToDouble(patch -> Math.max(0, patch.bend() - noise) / patch.change())
                .sorted()
                .toArray();
        return edges.length < LEAST_PATCHES ? Double.POSITIVE_INFINITY : edges[edges.length * 7 / 10];
    }

    private List<Patch> patches(int x, int y) {
        var patches = new ArrayList<Patch>();
        for (var top = MARGIN; top + SIDE + MARGIN <= dots.height(); top += SIDE) {
            for (var left = MARGIN; left + SIDE + MARGIN <= dots.width(); left += SIDE) {
                patches.add(patch(left, top, x, y));
            }
        }
        return patches;
    }

    private Patch patch(int left, int top, int dx, int dy) {
        var bends = 0.0;
        var changes = 0.0;
        for (var y = top; y < top + SIDE; y++) {
            for (var x = left; x < left + SIDE; x++) {
                var bend = 2 * dots.light(x, y)
                        - dots.light(x - STEP * dx, y - STEP * dy)
                        - dots.light(x + STEP * dx, y + STEP * dy);
                var change = dots.light(x + REACH * dx, y + REACH * dy) - dots.light(x - REACH * dx, y - REACH * dy);
                bends += bend * bend;
                changes += change * change;
            }
        }
        return new Patch(bends / (SIDE * SIDE), changes / (SIDE * SIDE));
    }
}
