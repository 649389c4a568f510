package org.partnerportal.ocr;

import java.util.stream.DoubleStream;

/// Where something is written in a picture: four corners, named as somebody sees them who reads it upright.
///
/// In a picture that stands on its head the top left corner is therefore at the bottom right.
public record Quad(Spot topLeft, Spot topRight, Spot bottomRight, Spot bottomLeft) {

    public double left() {
        return xs().min().orElse(0);
    }

    public double right() {
        return xs().max().orElse(0);
    }

    public double top() {
        return ys().min().orElse(0);
    }

    public double bottom() {
        return ys().max().orElse(0);
    }

    private DoubleStream xs() {
        return DoubleStream.of(topLeft.x(), topRight.x(), bottomRight.x(), bottomLeft.x());
    }

    private DoubleStream ys() {
        return DoubleStream.of(topLeft.y(), topRight.y(), bottomRight.y(), bottomLeft.y());
    }
}
