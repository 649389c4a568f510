package org.partnerportal.samples;

import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Arrays;
import org.partnerportal.catalogue.FieldPath;

/// The drawings of a bad pack: those of a good one, but for what is wrong with it.
final class BadDrawings {

    private static final int REACH = 26;

    private final String pack;
    private final PackDrawings drawings;

    BadDrawings(String pack) {
        this.pack = pack;
        this.drawings = new PackDrawings(SamplePacks.papers(pack));
    }

    BufferedImage paper(FieldPath path, String file) {
        var field = path.value();
        if (pack.equals(SamplePacks.DUPLICATE) && field.endsWith("store_entrance_pic[]")) {
            return new PackDrawings(SamplePacks.papers(SamplePacks.SOLE_PROPRIETOR)).paper(path, file);
        }
        var drawn = drawings.paper(path, file);
        return pack.equals(SamplePacks.BLURRED) && field.endsWith("id_card_copy") ? outOfFocus(drawn) : drawn;
    }

    // Three times, which comes close to a lens that is out of focus.
    private static BufferedImage outOfFocus(BufferedImage picture) {
        var blurred = picture;
        for (var time = 0; time < 3; time++) {
            blurred = averaged(averaged(blurred, REACH, 1), 1, REACH);
        }
        return blurred;
    }

    private static BufferedImage averaged(BufferedImage picture, int width, int height) {
        var weights = new float[width * height];
        Arrays.fill(weights, 1f / weights.length);
        return new ConvolveOp(new Kernel(width, height, weights), ConvolveOp.EDGE_NO_OP, null).filter(picture, null);
    }
}
