package org.partnerportal.picturequality;

/// Where the paper lies in the picture, told from what it lies on.
final class PaperOutline {

    private static final int MOST = 160;
    private static final double TOUCHING = 0.2;
    private static final double NOT_TOUCHING = 0.05;
    private static final double FREE = 0.04;
    // A scanner keeps a paper's shape; the picture of a camera has its own.
    private static final double SCANNED = 0.03;
    private static final double SHAPE = 0.08;
    private static final double ROOM = 0.012;

    private final Dots dots;
    private final Dots small;
    private final Mask mask;

    PaperOutline(Dots dots) {
        this.dots = dots;
        this.small = dots.within(MOST);
        this.mask = Mask.of(small);
    }

    /// Whether a part of the paper is beyond the picture's edge.
    boolean cutOff(AskedPicture asked) {
        if (!mask.told()) {
            return !asked.whole(longByShort(dots.width(), dots.height()), SCANNED) && new Ink(dots).atTheEdge();
        }
        var touching = 0;
        var free = 0;
        for (var side : Side.values()) {
            touching += mask.along(side) >= TOUCHING ? 1 : 0;
            free += mask.along(side) <= NOT_TOUCHING && mask.distance(side) >= FREE ? 1 : 0;
        }
        // Nobody lays a paper flush to one edge and leaves room at another; a scanner's cut leaves room nowhere.
        return touching > 0 && (free > 0 || !asked.whole(mask.shape(), SHAPE));
    }

    /// Whether the paper holds a rectangle with some room around it, given in parts of the picture's width and height;
    /// where no outline is seen, it holds everything.
    boolean holds(double left, double top, double right, double bottom) {
        if (!mask.told()) {
            return true;
        }
        return inside(left - ROOM, top - ROOM)
                && inside(right + ROOM, top - ROOM)
                && inside(left - ROOM, bottom + ROOM)
                && inside(right + ROOM, bottom + ROOM);
    }

    private boolean inside(double x, double y) {
        return mask.inside((int) (x * small.width()), (int) (y * small.height()));
    }

    private static double longByShort(double one, double other) {
        return Math.max(one, other) / Math.min(one, other);
    }
}
