package org.partnerportal.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds the patches of a map in which a network sees text.
final class Patches {

    private static final float TEXT = 0.3f;
    private static final double SURE = 0.5;
    private static final int LEAST_DOTS = 12;
    private static final int MOST = 400;

    private final Network.Answer map;
    private final int width;
    private final int height;
    private final boolean[] seen;
    private final int[] waiting;

    Patches(Network.Answer map, int width, int height) {
        this.map = map;
        this.width = width;
        this.height = height;
        this.seen = new boolean[map.size()];
        this.waiting = new int[map.size()];
    }

    /// The rubber bands around the patches that are text with some certainty; not more than a page can hold.
    List<Hull> hulls() {
        var hulls = new ArrayList<Hull>();
        for (var dot = 0; dot < map.size() && hulls.size() < MOST; dot++) {
            if (!seen[dot] && map.at(dot) > TEXT) {
                var count = flood(dot);
                if (count >= LEAST_DOTS && certainty(count) >= SURE) {
                    hulls.add(hull(count));
                }
            }
        }
        return hulls;
    }

    // Leaves the patch's dots at the front of `waiting`, and says how many they are.
    private int flood(int start) {
        var count = 0;
        waiting[count++] = start;
        seen[start] = true;
        for (var next = 0; next < count; next++) {
            var x = waiting[next] % width;
            var y = waiting[next] / width;
            for (var beside = Math.max(0, y - 1); beside <= Math.min(height - 1, y + 1); beside++) {
                for (var dot = beside * width + Math.max(0, x - 1);
                        dot <= beside * width + Math.min(width - 1, x + 1);
                        dot++) {
                    if (!seen[dot] && map.at(dot) > TEXT) {
                        seen[dot] = true;
                        waiting[count++] = dot;
                    }
                }
            }
        }
        return count;
    }

    private double certainty(int count) {
        var sum = 0.0;
        for (var place = 0; place < count; place++) {
            sum += map.at(waiting[place]);
        }
        return sum / count;
    }

    private Hull hull(int count) {
        var dots = Arrays.copyOf(waiting, count);
        Arrays.sort(dots);
        var top = dots[0] / width;
        var rows = dots[count - 1] / width - top + 1;
        var firsts = new int[rows];
        var lasts = new int[rows];
        Arrays.fill(firsts, Integer.MAX_VALUE);
        for (var dot : dots) {
            var row = dot / width - top;
            firsts[row] = Math.min(firsts[row], dot % width);
            lasts[row] = Math.max(lasts[row], dot % width);
        }
        return Hull.around(top, firsts, lasts, rows);
    }
}
