package org.partnerportal.ocr;

import java.util.List;

/// What was read on a picture.
///
/// @param lines the lines, from top to bottom of the page held upright
/// @param turned by how many degrees clockwise the page lies turned in the picture, from 0 to 360; a page on its head
///     by 180
/// @param width the picture's width in the dots in which the boxes are given
/// @param height its height in the same dots
public record ReadPage(List<TextLine> lines, double turned, int width, int height) {

    private static final double MOST_ASKEW = 12;
    private static final double LEAST_SLENDER = 1.7;

    public ReadPage {
        lines = List.copyOf(lines);
    }

    /// The lines that run as the page does. What is written across it came later, as what a copy may be used for does.
    public List<TextLine> along() {
        return lines.stream().filter(line -> !across(line)).toList();
    }

    // Of one or two letters the direction is a guess.
    private boolean across(TextLine line) {
        var slab = Slab.of(line.place(), width, height);
        var away = Math.abs(Math.IEEEremainder(Math.toDegrees(slab.angle()) - turned, 360));
        return slab.slenderness() > LEAST_SLENDER && away > MOST_ASKEW;
    }

    /// Where in the picture something is that lies there on the page held upright.
    public Quad place(Box box) {
        return new Quad(
                spot(box.left(), box.top()),
                spot(box.right(), box.top()),
                spot(box.right(), box.bottom()),
                spot(box.left(), box.bottom()));
    }

    private Spot spot(double x, double y) {
        var angle = Math.toRadians(turned);
        return new Spot(
                Math.clamp((x * Math.cos(angle) - y * Math.sin(angle)) / width, 0, 1),
                Math.clamp((x * Math.sin(angle) + y * Math.cos(angle)) / height, 0, 1));
    }
}
