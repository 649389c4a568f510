package org.partnerportal.ocr;

/// An engine outside the portal, for measurements and tests of what stands on it.
public final class Engines {

    private Engines() {}

    public static OcrEngine fresh() {
        return new OcrEngine();
    }
}
