package org.partnerportal.fileformat;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each chunk of a PNG, whole and otherwise.
class PngStructureTests {

    private static final byte[] HEADER = header(8, 6, 8, 2);
    private static final byte[] DATA = SampleFiles.chunk("IDAT", new byte[] {1, 2, 3, 4});
    private static final byte[] END = SampleFiles.chunk("IEND", new byte[0]);
    private static final byte[] PALETTE = SampleFiles.chunk("PLTE", new byte[6]);
    private static final byte[] TEXT = SampleFiles.chunk("tEXt", new byte[] {'a', 0, 'b'});

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_BYTE_INDEXED
            })
    void acceptsEveryColourAndDepth(int type) {
        assertThat(refusal(encoded(type))).isNull();
    }

    @Test
    void refusesAPictureCutOffAnywhere() {
        var whole = encoded(BufferedImage.TYPE_BYTE_INDEXED);

        for (var length = 0; length < whole.length; length++) {
            assertThat(refusal(Arrays.copyOf(whole, length)))
                    .as("the first %d bytes", length)
                    .isEqualTo(Flaw.BROKEN);
        }
    }

    @Test
    void refusesAPictureOfWhichOneBitIsAnother() {
        var whole = encoded(BufferedImage.TYPE_USHORT_GRAY);

        for (var bit = 0; bit < whole.length * 8; bit++) {
            var flipped = whole.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(refusal(flipped)).as("bit %d", bit).isNotNull();
        }
    }

    @Test
    void takesItsChunksInTheirOrderOnly() {
        assertThat(refusal(png(HEADER, TEXT, DATA, DATA, TEXT, END))).isNull();
        assertThat(refusal(png(HEADER, PALETTE, DATA, END))).isNull();

        assertThat(refusal(png(TEXT, HEADER, DATA, END))).isEqualTo(Flaw.BROKEN);
        assertThat(refusal(png(HEADER, HEADER, DATA, END))).isEqualTo(Flaw.BROKEN);
        assertThat(refusal(png(HEADER, DATA, TEXT, DATA, END))).isEqualTo(Flaw.BROKEN);
        assertThat(refusal(png(HEADER, DATA, PALETTE, END))).isEqualTo(Flaw.BROKEN);
        assertThat(refusal(png(HEADER, PALETTE, PALETTE, DATA, END))).isEqualTo(Flaw.BROKEN);
        assertThat(refusal(png(HEADER, END))).isEqualTo(Flaw.BROKEN);
        assertThat(refusal(png(HEADER, SampleFiles.chunk("IDAT", new byte[0]), END)))
                .isEqualTo(Flaw.BROKEN);
        assertThat(refusal(png(HEADER, DATA))).isEqualTo(Flaw.BROKEN);
        assertThat(refusal(png(HEADER, DATA, SampleFiles.chunk("IEND", new byte[1]))))
                .isEqualTo(Flaw.BROKEN);
    }

    @Test
    void refusesWhatNoReaderMayPassOver() {
        assertThat(refusal(png(HEADER, SampleFiles.chunk("ABCD", new byte[3]), DATA, END)))
                .isEqualTo(Flaw.BROKEN);
        assertThat(refusal(png(HEADER, SampleFiles.chunk("abCD", new byte[3]), DATA, END)))
                .isNull();
    }

    @Test
    void wantsThePaletteOfColoursByNumber() {
        assertThat(refusal(png(header(8, 6, 8, 3), DATA, END))).isEqualTo(Flaw.BROKEN);
        assertThat(refusal(png(header(8, 6, 8, 3), PALETTE, DATA, END))).isNull();
        for (var length : new int[] {0, 4, 771}) {
            assertThat(refusal(png(header(8, 6, 8, 3), SampleFiles.chunk("PLTE", new byte[length]), DATA, END)))
                    .isEqualTo(Flaw.BROKEN);
        }
    }

    @ParameterizedTest
    @CsvSource({"8, 1", "8, 5", "4, 2", "16, 3", "1, 6", "3, 0", "0, 0"})
    void refusesColoursAndDepthsThereAreNot(int depth, int colour) {
        assertThat(refusal(png(header(8, 6, depth, colour), PALETTE, DATA, END)))
                .isEqualTo(Flaw.BROKEN);
    }

    @Test
    void judgesAPictureByItsMeasures() {
        assertThat(refusal(png(header(10_000, 6_000, 8, 2), DATA, END))).isNull();
        assertThat(refusal(png(header(10_001, 6_000, 8, 2), DATA, END))).isEqualTo(Flaw.TOO_MANY_PIXELS);
        assertThat(refusal(png(header(-1, -1, 8, 2), DATA, END))).isEqualTo(Flaw.TOO_MANY_PIXELS);
        assertThat(refusal(png(header(0, 6, 8, 2), DATA, END))).isEqualTo(Flaw.BROKEN);
        assertThat(refusal(png(header(8, 0, 8, 2), DATA, END))).isEqualTo(Flaw.BROKEN);
        assertThat(refusal(SampleFiles.pictureBomb())).isEqualTo(Flaw.TOO_MANY_PIXELS);
    }

    @Test
    void refusesAChunkLongerThanTheFile() {
        var chunk = SampleFiles.join(
                new byte[] {0x7F, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF},
                "tEXtshort".getBytes(StandardCharsets.US_ASCII));
        var longer = SampleFiles.join(new byte[] {-1, -1, -1, -1}, "tEXtshort".getBytes(StandardCharsets.US_ASCII));

        assertThat(refusal(png(HEADER, chunk))).isEqualTo(Flaw.BROKEN);
        assertThat(refusal(png(HEADER, longer))).isEqualTo(Flaw.BROKEN);
    }

    @Test
    void passesOverWhatStandsBehindTheEnd() {
        assertThat(refusal(SampleFiles.join(encoded(BufferedImage.TYPE_INT_RGB), new byte[500])))
                .isNull();
    }

    private static byte[] png(byte[]... chunks) {
        return SampleFiles.join(SampleFiles.PNG, SampleFiles.join(chunks));
    }

    private static byte[] header(int width, int height, int depth, int colour) {
        var content = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) depth)
                .put((byte) colour);
        return SampleFiles.chunk("IHDR", content.array());
    }

    private static byte[] encoded(int type) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(20, 10, type), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Flaw refusal(byte[] picture) {
        return Walks.refusal(DocumentFormat.PNG, new ByteArrayInputStream(picture));
    }
}
