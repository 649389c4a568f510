package org.partnerportal.ocr;

/// A line of text as it was read.
///
/// @param text what it says
/// @param confidence how sure the network is, from 0 to 1, over all its characters
/// @param place where it is in the picture
/// @param box where it lies on the page once that is held upright
public record TextLine(String text, double confidence, Quad place, Box box) {

    // What stands on papers is personal data: a line never shows its text in a log.
    @Override
    public String toString() {
        return "TextLine[" + text.length() + " characters]";
    }
}
