package org.partnerportal.picturequality;

/// Where values part into two kinds, by Otsu's measure.
///
/// @param at the value between them
/// @param apart how far their means are from each other
/// @param clarity the part of all spread that is between them, up to 1
record Split(float at, double apart, double clarity) {

    private static final int LEAST = -256;
    private static final int VALUES = 512;

    static Split of(float[] values) {
        var counts = new int[VALUES];
        var sum = 0.0;
        var squares = 0.0;
        for (var value : values) {
            var whole = Math.clamp(Math.round(value), LEAST, LEAST + VALUES - 1);
            counts[whole - LEAST]++;
            sum += whole;
            squares += (double) whole * whole;
        }
        var mean = sum / values.length;
        var best = new Split(0, 0, 0);
        var most = 0.0;
        var below = 0L;
        var sumBelow = 0.0;
        for (var place = 0; place < VALUES - 1; place++) {
            below += counts[place];
            sumBelow += (double) counts[place] * (place + LEAST);
            var above = values.length - below;
            if (below > 0 && above > 0) {
                var apart = (sum - sumBelow) / above - sumBelow / below;
                var between = (double) below * above / values.length / values.length * apart * apart;
                if (between > most) {
                    most = between;
                    best = new Split(
                            place + LEAST + 0.5f,
                            apart,
                            between / Math.max(1e-6, squares / values.length - mean * mean));
                }
            }
        }
        return best;
    }
}
