package org.partnerportal.papers;

import java.awt.image.BufferedImage;
import java.util.Map;

/// A paper drawn for a measurement or a test, and what it says.
public record DrawnPaper(PaperKind kind, BufferedImage picture, Map<PaperField, String> says) {

    DrawnPaper with(BufferedImage changed) {
        return new DrawnPaper(kind, changed, says);
    }
}
