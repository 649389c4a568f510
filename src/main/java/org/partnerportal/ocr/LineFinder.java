package org.partnerportal.ocr;

import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.List;

/// Finds where on a picture lines of text are, and along which axis they run.
final class LineFinder {

    private static final int LONGEST_SIDE = 960;
    private static final int STEP = 32;
    private static final double GROWTH = 1.6;
    private static final double LEAST_HEIGHT = 3;

    // A shorter patch does not show by its shape which way its text runs.
    private static final double TELLING = 2.5;

    private final Network network;

    LineFinder(Network network) {
        this.network = network;
    }

    /// The lines, all running along one axis or nearly so; whether forwards or backwards is not known yet.
    List<Slab> find(BufferedImage picture) {
        var scale = Math.min(1.0, (double) LONGEST_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        var width = stepped(picture.getWidth() * scale);
        var height = stepped(picture.getHeight() * scale);
        var answer = network.ask(Pixels.forDetection(Canvas.scaled(picture, width, height)));
        var hulls = new Patches(answer, width, height).hulls();
        var axis = axis(hulls.stream().map(Hull::smallest).toList());
        var lines = hulls.stream()
                .map(hull -> slab(hull, axis))
                .filter(slab -> slab.height() >= LEAST_HEIGHT)
                .map(LineFinder::withItsEdges)
                .toList();
        return new Neighbours(lines, axis)
                .apart().stream()
                        .map(slab ->
                                slab.scaled((double) picture.getWidth() / width, (double) picture.getHeight() / height))
                        .toList();
    }

    private static Slab slab(Hull hull, double axis) {
        var smallest = hull.smallest();
        return smallest.slenderness() > TELLING ? smallest.alongside(axis) : hull.along(axis);
    }

    // The network marks the core of a line: how much is left out grows with the ratio of its area to its edge.
    private static Slab withItsEdges(Slab slab) {
        return slab.grown(slab.length() * slab.height() * GROWTH / (2 * (slab.length() + slab.height())));
    }

    /// The direction, between -45 and 135 degrees, along which most text runs.
    private static double axis(List<Slab> slabs) {
        var telling = slabs.stream()
                .filter(slab -> slab.slenderness() > TELLING)
                .map(slab -> slab.turned(Math.PI * -Math.floor((slab.angle() + Math.PI / 4) / Math.PI)))
                .toList();
        var lying = length(telling.stream().filter(LineFinder::lies).toList());
        var mostLie = lying * 2 >= length(telling);
        return median(telling.stream().filter(slab -> lies(slab) == mostLie).toList());
    }

    private static boolean lies(Slab slab) {
        return slab.angle() < Math.PI / 4;
    }

    private static double length(List<Slab> slabs) {
        return slabs.stream().mapToDouble(Slab::length).sum();
    }

    // The angle at the middle of all lengths.
    private static double median(List<Slab> slabs) {
        var left = length(slabs) / 2;
        for (var slab :
                slabs.stream().sorted(Comparator.comparingDouble(Slab::angle)).toList()) {
            left -= slab.length();
            if (left <= 0) {
                return slab.angle();
            }
        }
        return 0;
    }

    private static int stepped(double dots) {
        return Math.max(STEP, (int) Math.round(dots / STEP) * STEP);
    }
}
