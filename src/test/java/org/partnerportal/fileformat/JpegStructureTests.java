package org.partnerportal.fileformat;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each marker of a JPEG, whole and otherwise.
class JpegStructureTests {

    private static final int APP1 = 0xE1;
    private static final int FRAME = 0xC0;
    private static final int PROGRESSIVE_FRAME = 0xC2;
    private static final int HUFFMAN = 0xC4;
    private static final int SCAN = 0xDA;
    private static final int QUANTISATION = 0xDB;
    private static final int RESTART_INTERVAL = 0xDD;

    private final byte[] whole = SampleFiles.picture("jpg", 64, 48);

    @Test
    void acceptsColourGreyAndProgressivePictures() throws Exception {
        var grey = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_BYTE_GRAY), "jpg", grey);
        var progressive = SampleFiles.progressive(64, 48);

        assertThat(refusal(whole)).isNull();
        assertThat(refusal(grey.toByteArray())).isNull();
        assertThat(refusal(progressive)).isNull();
        assertThat(markers(progressive)).contains(PROGRESSIVE_FRAME);
        assertThat(refusal(SampleFiles.photograph(700, 500))).isNull();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void refusesAPictureCutOffAnywhere(boolean progressive) {
        var picture = progressive ? SampleFiles.progressive(64, 48) : whole;

        for (var length = 0; length < picture.length; length++) {
            assertThat(refusal(Arrays.copyOf(picture, length)))
                    .as("the first %d bytes", length)
                    .isEqualTo(Flaw.BROKEN);
        }
    }

    @Test
    void isNotFooledByTheEndOfAThumbnailInside() {
        var picture = inserted(2, segment(APP1, SampleFiles.picture("jpg", 16, 12)));

        assertThat(refusal(picture)).isNull();
        for (var length = 0; length < picture.length; length++) {
            assertThat(refusal(Arrays.copyOf(picture, length))).isEqualTo(Flaw.BROKEN);
        }
    }

    @Test
    void passesOverWhatPhonesPutBehindThePicture() {
        assertThat(refusal(SampleFiles.join(whole, SampleFiles.video()))).isNull();
        assertThat(refusal(SampleFiles.join(whole, SampleFiles.half(whole)))).isNull();
    }

    @Test
    void takesFillBytesBeforeAMarkerAndNothingElse() {
        assertThat(refusal(inserted(2, new byte[] {(byte) 0xFF, (byte) 0xFF}))).isNull();
        assertThat(refusal(inserted(2, new byte[] {0x12}))).isEqualTo(Flaw.BROKEN);
        assertThat(refusal(inserted(2, new byte[] {(byte) 0xFF, 0}))).isEqualTo(Flaw.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(ints = {FRAME, HUFFMAN, QUANTISATION, SCAN})
    void refusesAPictureThatLacks(int marker) {
        var lacking = whole;
        while (markers(lacking).contains(marker)) {
            var at = begin(lacking, marker);
            lacking = SampleFiles.join(
                    Arrays.copyOf(lacking, at), Arrays.copyOfRange(lacking, end(lacking, at), lacking.length));
        }

        assertThat(refusal(lacking)).isEqualTo(Flaw.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(ints = {FRAME, HUFFMAN, QUANTISATION, SCAN})
    void refusesASegmentOfAnotherLengthThanItSays(int marker) {
        var at = begin(whole, marker) + 3;

        assertThat(refusal(changed(at, whole[at] + 1))).isEqualTo(Flaw.BROKEN);
        assertThat(refusal(changed(at, whole[at] - 1))).isEqualTo(Flaw.BROKEN);
        assertThat(refusal(changed(at - 1, 0, 1))).isEqualTo(Flaw.BROKEN);
    }

    @ParameterizedTest
    @CsvSource({"4, 12", "9, 0", "9, 5", "10, 2", "11, 0", "12, 7", "13, 1"})
    void refusesAFrameNobodyCanShow(int place, int value) {
        assertThat(refusal(changed(begin(whole, FRAME) + place, value))).isEqualTo(Flaw.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xC3, 0xC5, 0xC9, 0xCA, 0xCC, 0xC8, 0xD0, 0xD8, 0xF7, 0x01, 0x02})
    void refusesMarkersThatHaveNoPlaceThere(int marker) {
        assertThat(refusal(changed(begin(whole, FRAME) + 1, marker))).isEqualTo(Flaw.BROKEN);
    }

    @Test
    void refusesASecondFrame() {
        var at = begin(whole, FRAME);

        assertThat(refusal(inserted(at, Arrays.copyOfRange(whole, at, end(whole, at)))))
                .isEqualTo(Flaw.BROKEN);
    }

    @Test
    void judgesAPictureByItsMeasures() {
        var measures = begin(whole, FRAME) + 5;

        assertThat(refusal(changed(measures, 0x27, 0x10, 0x17, 0x70))).isNull();
        assertThat(refusal(changed(measures, 0x27, 0x11, 0x17, 0x70))).isEqualTo(Flaw.TOO_MANY_PIXELS);
        assertThat(refusal(changed(measures, 0xFF, 0xFF, 0xFF, 0xFF))).isEqualTo(Flaw.TOO_MANY_PIXELS);
        assertThat(refusal(changed(measures, 0, 0, 0, 64))).isEqualTo(Flaw.BROKEN);
        assertThat(refusal(changed(measures, 0, 48, 0, 0))).isEqualTo(Flaw.BROKEN);
    }

    @Test
    void refusesAScanOfUnknownComponentsOrByUnknownCodes() {
        var scan = begin(whole, SCAN);

        assertThat(refusal(changed(scan + 5, 9))).isEqualTo(Flaw.BROKEN);
        assertThat(refusal(changed(scan + 6, 0x33))).isEqualTo(Flaw.BROKEN);
        assertThat(refusal(changed(scan + 4, 0))).isEqualTo(Flaw.BROKEN);
    }

    @Test
    void refusesAPictureOneOfWhoseComponentsNeverComes() {
        var scan = begin(whole, SCAN);
        var onlyFirst = new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, whole[scan + 5], whole[scan + 6], 0, 63, 0};
        assertThat(refusal(SampleFiles.join(
                        Arrays.copyOf(whole, scan),
                        onlyFirst,
                        Arrays.copyOfRange(whole, end(whole, scan), whole.length))))
                .isEqualTo(Flaw.BROKEN);
    }

    @Test
    void countsRestartsOnceTheyAreAnnounced() {
        var interval = segment(RESTART_INTERVAL, new byte[] {0, 4});

        assertThat(refusal(restarted(interval, 0, 1, 2, 3, 4, 5, 6, 7, 0))).isNull();
        assertThat(refusal(restarted(interval, 0, 2))).isEqualTo(Flaw.BROKEN);
        assertThat(refusal(restarted(interval, 1))).isEqualTo(Flaw.BROKEN);
        assertThat(refusal(restarted(new byte[0], 0))).isEqualTo(Flaw.BROKEN);
        assertThat(refusal(restarted(segment(RESTART_INTERVAL, new byte[] {4}), 0)))
                .isEqualTo(Flaw.BROKEN);
    }

    private byte[] restarted(byte[] interval, int... restarts) {
        var scan = begin(whole, SCAN);
        var pixels = end(whole, scan);
        var out = new ByteArrayOutputStream();
        out.writeBytes(Arrays.copyOf(whole, scan));
        out.writeBytes(interval);
        out.writeBytes(Arrays.copyOfRange(whole, scan, pixels));
        for (var restart : restarts) {
            out.writeBytes(new byte[] {0x11, 0x22, (byte) 0xFF, 0, (byte) 0xFF, (byte) (0xD0 + restart)});
        }
        out.writeBytes(Arrays.copyOfRange(whole, pixels, whole.length));
        return out.toByteArray();
    }

    private byte[] changed(int at, int... values) {
        var copy = whole.clone();
        for (var n = 0; n < values.length; n++) {
            copy[at + n] = (byte) values[n];
        }
        return copy;
    }

    private byte[] inserted(int at, byte[] bytes) {
        return SampleFiles.join(Arrays.copyOf(whole, at), bytes, Arrays.copyOfRange(whole, at, whole.length));
    }

    private static byte[] segment(int marker, byte[] content) {
        var length = content.length + 2;
        return SampleFiles.join(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length}, content);
    }

    // The markers up to the first scan, that one among them.
    private static List<Integer> markers(byte[] picture) {
        var found = new ArrayList<Integer>();
        for (var at = 2; at < picture.length - 1 && !found.contains(SCAN); at = end(picture, at)) {
            if (picture[at] != (byte) 0xFF || picture[at + 1] == (byte) 0xD9) {
                return found;
            }
            found.add(picture[at + 1] & 0xFF);
        }
        return found;
    }

    private static int begin(byte[] picture, int marker) {
        var at = 2;
        while ((picture[at + 1] & 0xFF) != marker) {
            at = end(picture, at);
        }
        return at;
    }

    private static int end(byte[] picture, int segment) {
        return segment + 2 + (((picture[segment + 2] & 0xFF) << 8) | (picture[segment + 3] & 0xFF));
    }

    private static @Nullable Flaw refusal(byte[] picture) {
        return Walks.refusal(DocumentFormat.JPEG, new ByteArrayInputStream(picture));
    }
}
