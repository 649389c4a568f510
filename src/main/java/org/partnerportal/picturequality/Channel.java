package org.partnerportal.picturequality;

/// In what paper and table may differ.
enum Channel {
    LIGHT,
    // Weighted, as colours differ less than light does.
    BLUENESS,
    REDNESS;

    float[] of(Dots dots) {
        var values = new float[dots.width() * dots.height()];
        for (var y = 0; y < dots.height(); y++) {
            for (var x = 0; x < dots.width(); x++) {
                values[y * dots.width() + x] = of(dots.colour(x, y));
            }
        }
        return values;
    }

    private float of(int colour) {
        return switch (this) {
            case LIGHT -> Dots.lightOf(colour);
            case BLUENESS -> Dots.blue(colour) - (Dots.red(colour) + Dots.green(colour)) / 2f;
            case REDNESS -> Dots.red(colour) - (Dots.green(colour) + Dots.blue(colour)) / 2f;
        };
    }
}
