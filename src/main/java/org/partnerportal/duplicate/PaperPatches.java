package org.partnerportal.duplicate;

/// The patches of one picture looked for in another, where its fit says they are.
final class PaperPatches {

    /// As many dots as small print needs.
    static final int FINE = 800;

    private static final int WIDE = 40;
    private static final int HIGH = 20;
    private static final int REACH = 5;

    // Below it a patch is plain ground.
    private static final double PLAIN = 12;
    private static final double FOUND = 0.75;

    private final PaperGrey one;
    private final PaperGrey other;
    private final PaperFit fit;

    private PaperPatches(PaperGrey one, PaperGrey other, PaperFit fit) {
        this.one = one;
        this.other = other;
        this.fit = fit;
    }

    /// The share of patches with something on them that are not found again; all where there are none.
    static double lost(PaperGrey one, PaperGrey other, PaperFit fit) {
        return new PaperPatches(one, other, fit).lost();
    }

    private double lost() {
        var looked = 0;
        var lost = 0;
        for (var y = 0; y + HIGH <= one.height(); y += HIGH) {
            for (var x = 0; x + WIDE <= one.width(); x += WIDE) {
                if (within(x, y) && deviation(x, y) >= PLAIN) {
                    looked++;
                    lost += found(x, y) ? 0 : 1;
                }
            }
        }
        return looked == 0 ? 1 : (double) lost / looked;
    }

    private boolean within(int x, int y) {
        return other.holds(fit.x(one, other, x) - REACH, fit.y(one, other, y) - REACH)
                && other.holds(fit.x(one, other, x + WIDE) + REACH, fit.y(one, other, y + HIGH) + REACH);
    }

    private double deviation(int left, int top) {
        var sum = 0.0;
        var squares = 0.0;
        for (var y = top; y < top + HIGH; y++) {
            for (var x = left; x < left + WIDE; x++) {
                var light = one.at(x, y);
                sum += light;
                squares += light * light;
            }
        }
        var count = WIDE * HIGH;
        return Math.sqrt(Math.max(0, squares / count - sum / count * sum / count));
    }

    private boolean found(int left, int top) {
        for (var reach = 0; reach <= REACH; reach++) {
            for (var down = -reach; down <= reach; down++) {
                for (var right = -reach; right <= reach; right++) {
                    if (Math.max(Math.abs(right), Math.abs(down)) == reach
                            && likeness(left, top, right, down) >= FOUND) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private double likeness(int left, int top, int right, int down) {
        var sums = new Correlation();
        for (var y = top; y < top + HIGH; y++) {
            for (var x = left; x < left + WIDE; x++) {
                sums.add(one.at(x, y), other.between(fit.x(one, other, x) + right, fit.y(one, other, y) + down));
            }
        }
        return sums.value();
    }
}
