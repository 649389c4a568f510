package org.partnerportal.duplicate;

import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A picture's perceptual hash: 63 signs of its lowest frequencies (DCT), which scaling, recompression and a little
/// light leave as they are.
///
/// It is taken with the picture turned and mirrored so that its brightness grows to the right and, less so, downwards:
/// a turned or mirrored copy has the same one. Where that is nearly undecided, whoever searches tries the neighbours
/// too.
final class PictureHash {

    /// Two pictures with no more differing signs are the same.
    static final int NEAR = 8;

    /// A hash to search by, and how many signs may differ: of a part of the picture one less, which costs a third.
    record Sought(long hash, int distance) {

        boolean finds(long kept) {
            return Long.bitCount(hash ^ kept) <= distance;
        }
    }

    private static final int SIZE = 32;
    private static final int KEPT = 8;
    private static final double[][] COSINES = cosines();

    // Below this mean deviation a picture is a blank sheet, and its signs are noise.
    private static final double BLANK = 4;

    // So far may compression and cropping turn the direction.
    private static final double UNDECIDED = Math.toRadians(15);

    private PictureHash() {}

    /// The hashes that are kept: of the whole picture, and of its middle, for whoever hands in a part of it.
    static List<Long> kept(BufferedImage picture) {
        return hashes(picture, 0, 1, 0.9);
    }

    /// The hashes to search by.
    static List<Sought> sought(BufferedImage picture) {
        return Stream.concat(
                        hashes(picture, UNDECIDED, 1).stream().map(hash -> new Sought(hash, NEAR)),
                        hashes(picture, UNDECIDED, 0.95, 0.9).stream().map(hash -> new Sought(hash, NEAR - 1)))
                .toList();
    }

    private static List<Long> hashes(BufferedImage picture, double undecided, double... windows) {
        var hashes = new ArrayList<Long>();
        for (var window : windows) {
            var grey = grey(picture, window);
            if (deviation(grey) >= BLANK) {
                turned(frequencies(grey), undecided).forEach(each -> hashes.add(signs(each)));
            }
        }
        return hashes.stream().distinct().toList();
    }

    private static double[][] grey(BufferedImage picture, double window) {
        var width = Math.max(1, (int) Math.round(picture.getWidth() * window));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * window));
        var part = picture.getSubimage(
                (picture.getWidth() - width) / 2, (picture.getHeight() - height) / 2, width, height);
        var small = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        var graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(part.getScaledInstance(SIZE, SIZE, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        graphics.dispose();
        var grey = new double[SIZE][SIZE];
        for (var y = 0; y < SIZE; y++) {
            for (var x = 0; x < SIZE; x++) {
                var rgb = small.getRGB(x, y);
                grey[y][x] = 0.299 * ((rgb >> 16) & 255) + 0.587 * ((rgb >> 8) & 255) + 0.114 * (rgb & 255);
            }
        }
        return grey;
    }

    private static double deviation(double[][] grey) {
        var sum = 0.0;
        for (var row : grey) {
            for (var value : row) {
                sum += value;
            }
        }
        var mean = sum / (SIZE * SIZE);
        var off = 0.0;
        for (var row : grey) {
            for (var value : row) {
                off += Math.abs(value - mean);
            }
        }
        return off / (SIZE * SIZE);
    }

    // frequencies[v][u]: v counts downwards, u to the right.
    private static double[][] frequencies(double[][] grey) {
        var rows = new double[SIZE][KEPT];
        for (var y = 0; y < SIZE; y++) {
            for (var u = 0; u < KEPT; u++) {
                for (var x = 0; x < SIZE; x++) {
                    rows[y][u] += grey[y][x] * COSINES[u][x];
                }
            }
        }
        var frequencies = new double[KEPT][KEPT];
        for (var v = 0; v < KEPT; v++) {
            for (var u = 0; u < KEPT; u++) {
                for (var y = 0; y < SIZE; y++) {
                    frequencies[v][u] += rows[y][u] * COSINES[v][y];
                }
            }
        }
        return frequencies;
    }

    /// The turns and mirrorings in which brightness grows to the right, and less so downwards; or nearly.
    private static List<double[][]> turned(double[][] frequencies, double undecided) {
        var turns = new ArrayList<double[][]>();
        var turn = frequencies;
        for (var quarter = 0; quarter < 4; quarter++) {
            for (var each : List.of(turn, mirrored(turn))) {
                var direction = Math.atan2(each[1][0], each[0][1]);
                if (direction >= -undecided && direction <= Math.PI / 4 + undecided) {
                    turns.add(each);
                }
            }
            turn = quarterTurn(turn);
        }
        return turns;
    }

    private static double[][] mirrored(double[][] frequencies) {
        var mirrored = new double[KEPT][KEPT];
        for (var v = 0; v < KEPT; v++) {
            for (var u = 0; u < KEPT; u++) {
                mirrored[v][u] = frequencies[u][v];
            }
        }
        return mirrored;
    }

    // The picture turned clockwise: what went to the right goes down, what went down goes to the left.
    private static double[][] quarterTurn(double[][] frequencies) {
        var turned = new double[KEPT][KEPT];
        for (var v = 0; v < KEPT; v++) {
            for (var u = 0; u < KEPT; u++) {
                turned[v][u] = u % 2 == 0 ? frequencies[u][v] : -frequencies[u][v];
            }
        }
        return turned;
    }

    private static long signs(double[][] frequencies) {
        var signs = 0L;
        for (var place = 1; place < KEPT * KEPT; place++) {
            if (frequencies[place / KEPT][place % KEPT] > 0) {
                signs |= 1L << place;
            }
        }
        return signs;
    }

    private static double[][] cosines() {
        var cosines = new double[KEPT][SIZE];
        for (var u = 0; u < KEPT; u++) {
            for (var x = 0; x < SIZE; x++) {
                cosines[u][x] = Math.cos(Math.PI * u * (2 * x + 1) / (2 * SIZE));
            }
        }
        return cosines;
    }
}
