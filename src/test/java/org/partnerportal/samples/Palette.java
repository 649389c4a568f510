package org.partnerportal.samples;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Brings a drawing down to the few colours it is made of, so that it takes little room.
final class Palette {

    private static final int COLOURS = 16;
    private static final int BITS = 4;

    private final List<Integer> colours;
    private final Map<Integer, Integer> nearest = new HashMap<>();

    private Palette(List<Integer> colours) {
        this.colours = colours;
    }

    static BufferedImage reduced(BufferedImage image) {
        var counts = new HashMap<Integer, Integer>();
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                counts.merge(image.getRGB(x, y), 1, Integer::sum);
            }
        }
        var most = counts.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<Integer, Integer>::getValue)
                        .reversed())
                .limit(COLOURS)
                .map(Map.Entry::getKey)
                .toList();
        return new Palette(most).painted(image);
    }

    private BufferedImage painted(BufferedImage image) {
        var map = colours.stream().mapToInt(Integer::intValue).toArray();
        var model = new IndexColorModel(BITS, map.length, map, 0, false, -1, DataBuffer.TYPE_BYTE);
        var small = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_BINARY, model);
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                small.getRaster().setSample(x, y, 0, nearest.computeIfAbsent(image.getRGB(x, y), this::closest));
            }
        }
        return small;
    }

    private int closest(int colour) {
        var best = 0;
        for (var index = 1; index < colours.size(); index++) {
            if (distance(colour, colours.get(index)) < distance(colour, colours.get(best))) {
                best = index;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        var sum = 0;
        for (var shift = 0; shift <= 16; shift += 8) {
            var gap = (one >> shift & 0xff) - (other >> shift & 0xff);
            sum += gap * gap;
        }
        return sum;
    }
}
