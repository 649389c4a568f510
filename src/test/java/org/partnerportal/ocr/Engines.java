package org.partnerportal.ocr;

import java.awt.image.BufferedImage;

/// Engines outside the portal, for measurements and tests of what stands on them.
public final class Engines {

    private Engines() {}

    public static OcrEngine fresh() {
        return new OcrEngine();
    }

    /// One on a machine that cannot read pictures.
    public static OcrEngine unavailable() {
        return new OcrEngine(() -> {
            throw new OcrUnavailable("The library does not load.", new UnsatisfiedLinkError());
        });
    }

    /// One that fails at every picture.
    public static OcrEngine failing() {
        return new OcrEngine() {
            @Override
            public ReadPage read(BufferedImage picture) {
                throw new IllegalStateException("Fails at every picture");
            }
        };
    }
}
