package org.partnerportal.ocr;

/// A rectangle that may lie at any angle: where a line of text is, in the dots of a picture.
///
/// @param x its middle
/// @param y its middle
/// @param length its extent along the text
/// @param height its extent across the text
/// @param angle the direction in which the text runs, in radians clockwise from pointing right
record Slab(double x, double y, double length, double height, double angle) {

    /// The rectangle that has these corners in a picture of this size.
    static Slab of(Quad place, int width, int height) {
        var right = (place.topRight().x() - place.topLeft().x()) * width;
        var down = (place.topRight().y() - place.topLeft().y()) * height;
        return new Slab(
                (place.topLeft().x() + place.bottomRight().x()) / 2 * width,
                (place.topLeft().y() + place.bottomRight().y()) / 2 * height,
                Math.max(1, Math.hypot(right, down)),
                Math.max(
                        1,
                        Math.hypot(
                                (place.bottomLeft().x() - place.topLeft().x()) * width,
                                (place.bottomLeft().y() - place.topLeft().y()) * height)),
                Math.atan2(down, right));
    }

    Slab scaled(double byX, double byY) {
        return new Slab(x * byX, y * byY, length * byX, height * byY, angle);
    }

    Slab grown(double by) {
        return new Slab(x, y, length + 2 * by, height + 2 * by, angle);
    }

    /// What is left of it where so much is taken off the text's beginning and end.
    Slab cut(double offBeginning, double offEnd) {
        var shift = (offBeginning - offEnd) / 2;
        return new Slab(
                x + shift * Math.cos(angle),
                y + shift * Math.sin(angle),
                length - offBeginning - offEnd,
                height,
                angle);
    }

    Slab turned(double by) {
        return new Slab(x, y, length, height, angle + by);
    }

    /// The same rectangle, its text running along the one of its sides that is closest to `direction`.
    Slab alongside(double direction) {
        var quarters = Math.round((direction - angle) / (Math.PI / 2));
        var across = quarters % 2 != 0;
        return new Slab(x, y, across ? height : length, across ? length : height, angle + quarters * Math.PI / 2);
    }

    /// How often its height goes into its length.
    double slenderness() {
        return length / Math.max(1, height);
    }

    /// The rectangle in shares of a picture of this size.
    Quad quad(double width, double ofHeight) {
        return new Quad(
                corner(-1, -1, width, ofHeight),
                corner(1, -1, width, ofHeight),
                corner(1, 1, width, ofHeight),
                corner(-1, 1, width, ofHeight));
    }

    /// Where it lies once everything is turned back by `angle`.
    Box turnedBack(double by) {
        var across = x * Math.cos(by) + y * Math.sin(by);
        var down = y * Math.cos(by) - x * Math.sin(by);
        return new Box(across - length / 2, down - height / 2, across + length / 2, down + height / 2);
    }

    private Spot corner(int along, int across, double width, double ofHeight) {
        var alongBy = along * length / 2;
        var acrossBy = across * height / 2;
        return new Spot(
                share(x + alongBy * Math.cos(angle) - acrossBy * Math.sin(angle), width),
                share(y + alongBy * Math.sin(angle) + acrossBy * Math.cos(angle), ofHeight));
    }

    private static double share(double dots, double all) {
        return Math.clamp(dots / all, 0, 1);
    }
}
