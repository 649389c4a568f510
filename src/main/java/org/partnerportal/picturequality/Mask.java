package org.partnerportal.picturequality;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;

/// Which dots are the paper's: those of the brighter or the less coloured kind, with all they enclose.
final class Mask {

    private static final double CLEAR_STEP = 7;
    private static final double RECTANGULAR = 0.78;
    private static final double LEAST_PART = 0.08;
    private static final double MOST_PART = 0.9;

    private final int width;
    private final int height;
    private final boolean[] paper;
    private final boolean told;

    private Mask(int width, int height, boolean[] paper, boolean told) {
        this.width = width;
        this.height = height;
        this.paper = paper;
        this.told = told;
    }

    /// Tells the paper from its ground by that channel in which an outline is seen and the two differ most.
    static Mask of(Dots dots) {
        var best = new Mask(dots.width(), dots.height(), new boolean[dots.width() * dots.height()], false);
        var clearest = 0.0;
        for (var channel : Channel.values()) {
            var values = channel.of(dots);
            var split = Split.of(values);
            var clear = split.apart() * split.clarity();
            if (clear > clearest) {
                var mask = of(dots, channel, values, split);
                clearest = mask.told() ? clear : clearest;
                best = mask.told() ? mask : best;
            }
        }
        return best;
    }

    // Paper is brighter than what it lies on, and less coloured.
    private static Mask of(Dots dots, Channel channel, float[] values, Split split) {
        var width = dots.width();
        var height = dots.height();
        var high = channel == Channel.LIGHT || split.at() < 0;
        var ground = new boolean[values.length];
        for (var place = 0; place < values.length; place++) {
            ground[place] = values[place] > split.at() != high;
        }
        var paper = enclosed(ground, width, height);
        var mask = new Mask(width, height, paper, true);
        var told = mask.part() > LEAST_PART
                && mask.part() < MOST_PART
                && mask.step(values) > CLEAR_STEP
                && mask.fills() > RECTANGULAR;
        return new Mask(width, height, paper, told);
    }

    // What the ground does not reach from the picture's edge belongs to the paper: the writing, the portrait.
    private static boolean[] enclosed(boolean[] ground, int width, int height) {
        var reached = new boolean[ground.length];
        var open = new ArrayDeque<Integer>();
        for (var place = 0; place < ground.length; place++) {
            var x = place % width;
            var y = place / width;
            if (ground[place] && (x == 0 || y == 0 || x == width - 1 || y == height - 1)) {
                reached[place] = true;
                open.add(place);
            }
        }
        while (!open.isEmpty()) {
            int place = open.remove();
            var x = place % width;
            reach(x > 0 ? place - 1 : -1, ground, reached, open);
            reach(x < width - 1 ? place + 1 : -1, ground, reached, open);
            reach(place - width, ground, reached, open);
            reach(place + width, ground, reached, open);
        }
        var paper = new boolean[ground.length];
        for (var place = 0; place < ground.length; place++) {
            paper[place] = !reached[place];
        }
        return paper;
    }

    private static void reach(int place, boolean[] ground, boolean[] reached, ArrayDeque<Integer> open) {
        if (place >= 0 && place < ground.length && ground[place] && !reached[place]) {
            reached[place] = true;
            open.add(place);
        }
    }

    /// Whether an outline is seen.
    boolean told() {
        return told;
    }

    boolean inside(int x, int y) {
        return paper[Math.clamp(y, 0, height - 1) * width + Math.clamp(x, 0, width - 1)];
    }

    /// The part of the picture that is paper.
    double part() {
        var count = 0;
        for (var each : paper) {
            count += each ? 1 : 0;
        }
        return (double) count / paper.length;
    }

    // A paper fills the upright rectangle around it but for what it is turned; a half of the picture in better light
    // does not.
    private double fills() {
        var across = 1 - distance(Side.LEFT) - distance(Side.RIGHT);
        var down = 1 - distance(Side.TOP) - distance(Side.BOTTOM);
        return part() / Math.max(0.01, across * down);
    }

    /// The part of a side's two outermost rows that is paper.
    double along(Side side) {
        return (line(side, 0) + line(side, 1)) / 2;
    }

    /// How far from a side the paper begins, as a part of the picture.
    double distance(Side side) {
        var length = side == Side.LEFT || side == Side.RIGHT ? width : height;
        for (var deep = 0; deep < length; deep++) {
            if (line(side, deep) > 0.1) {
                return (double) deep / length;
            }
        }
        return 1;
    }

    private double line(Side side, int deep) {
        var upright = side == Side.LEFT || side == Side.RIGHT;
        var length = upright ? height : width;
        var count = 0;
        for (var along = 0; along < length; along++) {
            count += switch (side) {
                        case LEFT -> inside(deep, along);
                        case RIGHT -> inside(width - 1 - deep, along);
                        case TOP -> inside(along, deep);
                        case BOTTOM -> inside(along, height - 1 - deep);
                    }
                    ? 1
                    : 0;
        }
        return (double) count / length;
    }

    /// The longer by the shorter side of a rectangle that lies as the paper does, however it is turned.
    double shape() {
        var sums = new double[6];
        for (var place = 0; place < paper.length; place++) {
            if (paper[place]) {
                var x = place % width;
                var y = place / width;
                sums[0]++;
                sums[1] += x;
                sums[2] += y;
                sums[3] += (double) x * x;
                sums[4] += (double) y * y;
                sums[5] += (double) x * y;
            }
        }
        var across = sums[3] / sums[0] - Math.pow(sums[1] / sums[0], 2);
        var down = sums[4] / sums[0] - Math.pow(sums[2] / sums[0], 2);
        var both = sums[5] / sums[0] - sums[1] * sums[2] / sums[0] / sums[0];
        var mean = (across + down) / 2;
        var spread = Math.sqrt(Math.pow((across - down) / 2, 2) + both * both);
        return Math.sqrt((mean + spread) / Math.max(1e-6, mean - spread));
    }

    // Light that fades makes two halves too, but no step between them.
    private double step(float[] values) {
        var steps = new ArrayList<Float>();
        for (var y = 2; y < height - 3; y++) {
            for (var x = 2; x < width - 3; x++) {
                var place = y * width + x;
                if (paper[place] != paper[place + 1]) {
                    steps.add(Math.abs(values[place - 1] - values[place + 2]));
                }
                if (paper[place] != paper[place + width]) {
                    steps.add(Math.abs(values[place - width] - values[place + 2 * width]));
                }
            }
        }
        Collections.sort(steps);
        return steps.isEmpty() ? 0 : steps.get(steps.size() / 4);
    }
}
