package org.partnerportal.picturequality;

import java.awt.image.BufferedImage;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// Tells what is wrong with a picture. The thresholds are those at which good pictures raise next to no false alarm;
/// what is just bearable passes.
public final class PictureQuality {

    // What follows from another flaw goes when that is mended, and is not worth words of its own.
    private static final Map<QualityFlaw, Set<QualityFlaw>> CAUSES = Map.of(
            QualityFlaw.BLURRED, EnumSet.of(QualityFlaw.SCREENSHOT, QualityFlaw.OVEREXPOSED),
            QualityFlaw.DARK, EnumSet.of(QualityFlaw.SCREENSHOT, QualityFlaw.NO_COLOUR, QualityFlaw.CUT_OFF),
            QualityFlaw.OVEREXPOSED, EnumSet.of(QualityFlaw.SCREENSHOT, QualityFlaw.NO_COLOUR, QualityFlaw.CUT_OFF),
            QualityFlaw.SCREENSHOT, EnumSet.of(QualityFlaw.CUT_OFF, QualityFlaw.NO_COLOUR));

    private PictureQuality() {}

    /// The flaws of a picture that was handed in as what was asked for.
    public static Set<QualityFlaw> of(BufferedImage picture, AskedPicture asked) {
        var flaws = EnumSet.allOf(QualityFlaw.class);
        flaws.removeIf(flaw -> !asked.minds(flaw));
        var dots = Dots.of(picture);
        var shape = (double) longer(picture) / Math.min(picture.getWidth(), picture.getHeight());
        flaws.removeIf(flaw -> !has(flaw, asked, dots, longer(picture), shape));
        CAUSES.forEach((cause, effects) -> {
            if (flaws.contains(cause)) {
                flaws.removeAll(effects);
            }
        });
        return flaws;
    }

    private static boolean has(QualityFlaw flaw, AskedPicture asked, Dots dots, int longer, double shape) {
        return switch (flaw) {
            case TOO_SMALL -> longer < asked.leastDots();
            case BLURRED -> new Sharpness(dots).blurred();
            case DARK -> new Light(dots).dark();
            case OVEREXPOSED -> new Light(dots).washedOut();
            case CUT_OFF -> new PaperOutline(dots).cutOff(asked);
            case SCREENSHOT -> new ScreenMarks(dots, shape).found();
            case NO_COLOUR -> new Colours(dots, new PaperOutline(dots)).none();
            case WRONG_SIDE -> false;
        };
    }

    private static int longer(BufferedImage picture) {
        return Math.max(picture.getWidth(), picture.getHeight());
    }
}
