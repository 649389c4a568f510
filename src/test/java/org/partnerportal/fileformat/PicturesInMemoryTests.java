package org.partnerportal.fileformat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;

@PortalTest
class PicturesInMemoryTests {

    @Test
    void noPictureTouchesTheDiskUnsealed() throws IOException {
        assertThat(ImageIO.getUseCache()).isFalse();
        try (var out = ImageIO.createImageOutputStream(new ByteArrayOutputStream())) {
            assertThat(out).isInstanceOf(MemoryCacheImageOutputStream.class);
        }
    }
}
