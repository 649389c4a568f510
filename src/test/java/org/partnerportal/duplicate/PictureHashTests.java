package org.partnerportal.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PictureHashTests {

    private static final int PICTURES = 100;

    @Test
    void knowsARecompressedPicture() {
        assertFound(99, picture -> Drawn.recompressed(picture, 0.4f));
    }

    @Test
    void knowsAResizedPicture() {
        assertFound(99, picture -> Drawn.resized(picture, 0.5));
        assertFound(99, picture -> Drawn.resized(picture, 1.7));
    }

    @Test
    void knowsATurnedPicture() {
        assertFound(100, picture -> Drawn.turned(picture, 1));
        assertFound(100, picture -> Drawn.turned(picture, 2));
        assertFound(100, picture -> Drawn.turned(picture, 3));
    }

    @Test
    void knowsAMirroredPicture() {
        assertFound(100, Drawn::mirrored);
    }

    @Test
    void knowsACutPicture() {
        assertFound(95, picture -> Drawn.cropped(picture, 8));
    }

    @Test
    void knowsAPictureOfWhichItHasSeenOnlyAPart() {
        assertThat(IntStream.range(0, PICTURES)
                        .filter(number -> near(Drawn.cropped(Drawn.picture(number), 8), Drawn.picture(number)))
                        .count())
                .isGreaterThanOrEqualTo(95);
    }

    @Test
    void knowsAPictureThatWasTurnedAndCutAndRecompressed() {
        assertFound(90, picture -> Drawn.recompressed(Drawn.cropped(Drawn.turned(picture, 1), 8), 0.5f));
    }

    @Test
    void takesNoneOfFiveHundredOthersForIt() {
        var one = PictureHash.sought(Drawn.picture(-1));

        assertThat(IntStream.range(0, 500)
                        .filter(number -> near(one, PictureHash.kept(Drawn.picture(number))))
                        .count())
                .isZero();
    }

    @Test
    void hasNothingToSayOfABlankSheet() {
        var blank = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        blank.getGraphics().setColor(Color.WHITE);
        blank.getGraphics().fillRect(0, 0, 300, 200);

        assertThat(PictureHash.kept(blank)).isEmpty();
        assertThat(PictureHash.sought(blank)).isEmpty();
    }

    @Test
    void findsEveryNearHashByItsBands() {
        var random = new Random(5);
        for (var distance : List.of(PictureHash.NEAR, PictureHash.NEAR - 1)) {
            for (var round = 0; round < 2000; round++) {
                var hash = random.nextLong();
                var kept = changed(hash, distance, random);
                assertThat(IntStream.range(0, PictureBands.COUNT)
                                .anyMatch(band -> PictureBands.near(hash, band, distance)
                                        .contains(PictureBands.band(kept, band))))
                        .isTrue();
            }
        }
    }

    private static long changed(long hash, int bits, Random random) {
        var changed = hash;
        while (Long.bitCount(changed ^ hash) < bits) {
            changed ^= 1L << random.nextInt(Long.SIZE);
        }
        return changed;
    }

    private static void assertFound(int atLeast, UnaryOperator<BufferedImage> change) {
        assertThat(IntStream.range(0, PICTURES)
                        .filter(number -> near(Drawn.picture(number), change.apply(Drawn.picture(number))))
                        .count())
                .isGreaterThanOrEqualTo(atLeast);
    }

    private static boolean near(BufferedImage kept, BufferedImage sought) {
        return near(PictureHash.sought(sought), PictureHash.kept(kept));
    }

    private static boolean near(List<PictureHash.Sought> sought, List<Long> kept) {
        return sought.stream().anyMatch(one -> kept.stream().anyMatch(one::finds));
    }
}
