package org.partnerportal.ocr;

/// This machine cannot read pictures: the native library or a network does not load. All else works.
public final class OcrUnavailable extends RuntimeException {

    OcrUnavailable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
