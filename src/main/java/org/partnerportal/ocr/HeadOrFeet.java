package org.partnerportal.ocr;

import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.List;

/// Tells whether lines of text stand on their head, by a vote of those long enough to tell.
final class HeadOrFeet {

    private static final int WIDTH = 192;
    private static final int HEIGHT = 48;
    private static final int VOTERS = 9;

    private final Network network;

    HeadOrFeet(Network network) {
        this.network = network;
    }

    /// How much of the vote says that the lines stand on their head, from 0 to 1.
    double onTheirHead(BufferedImage picture, List<Slab> lines) {
        return lines.stream()
                .sorted(Comparator.comparingDouble(Slab::slenderness).reversed())
                .limit(VOTERS)
                .mapToDouble(line -> onItsHead(picture, line))
                .average()
                .orElse(0);
    }

    private double onItsHead(BufferedImage picture, Slab line) {
        var width = Math.clamp(Math.round(HEIGHT * line.slenderness()), HEIGHT / 2, WIDTH);
        // Only the front of a long line, or its letters would be squeezed beyond knowing.
        var length = Math.min(line.length(), line.height() * WIDTH / HEIGHT);
        var front = line.cut(0, line.length() - length);
        return network.ask(Pixels.forReading(Canvas.cut(picture, front, width, HEIGHT), WIDTH))
                .at(1);
    }
}
