package org.partnerportal.papers;

import org.partnerportal.ocr.Quad;

/// What a paper says about one thing.
///
/// @param value as the form would take it
/// @param confidence how sure the reading is, from 0 to 1; that of its least sure part
/// @param place where in the picture it stands
/// @param mended whether one character was read as another that looks alike, and put right by the check digit
public record ReadValue(PaperField field, String value, double confidence, Quad place, boolean mended) {

    /// The same with the value shown otherwise, for instance masked.
    public ReadValue shownAs(String shown) {
        return new ReadValue(field, shown, confidence, place, mended);
    }

    // Personal data: never in a log.
    @Override
    public String toString() {
        return "ReadValue[" + field + "]";
    }
}
