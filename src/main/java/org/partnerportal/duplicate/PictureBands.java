package org.partnerportal.duplicate;

import java.util.ArrayList;
import java.util.List;

/// A hash in four bands of 16 bits, and the values each band may have in a hash that is near.
///
/// With at most seven differing bits one of the bands has at most one of them. With eight, either one of the first
/// three has at most one, or the last has at most two: to look for those finds every near hash, at three times the
/// price.
final class PictureBands {

    static final int COUNT = 4;

    private static final int BITS = 16;

    private PictureBands() {}

    static int band(long hash, int band) {
        return (int) ((hash >>> (band * BITS)) & 0xFFFF);
    }

    /// The values of a band to look for.
    ///
    /// @param distance how many bits may differ in all, seven or eight
    static List<Integer> near(long hash, int band, int distance) {
        var value = band(hash, band);
        var values = new ArrayList<Integer>();
        values.add(value);
        for (var one = 0; one < BITS; one++) {
            values.add(value ^ (1 << one));
            for (var other = 0; distance > 2 * COUNT - 1 && band == COUNT - 1 && other < one; other++) {
                values.add(value ^ (1 << one) ^ (1 << other));
            }
        }
        return values;
    }
}
