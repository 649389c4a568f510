package org.partnerportal.fileformat;

import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/// Keeps pictures in memory while they are opened and pressed: Java would spool them to a file meanwhile, unsealed, and
/// leave it behind in a crash.
@Component
class PicturesInMemory {

    PicturesInMemory() {
        ImageIO.setUseCache(false);
    }
}
