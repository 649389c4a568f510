package org.partnerportal.ocr;

/// Where a line lies on the page once that is held upright, in dots; for telling what stands beside and below what.
public record Box(double left, double top, double right, double bottom) {

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    /// The smallest box around both.
    public Box around(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    public double middle() {
        return (top + bottom) / 2;
    }
}
