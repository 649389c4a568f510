package org.partnerportal.fileformat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A BMP's header against its length.
class BitmapStructureTests {

    private static final int WIDTH = 18;
    private static final int HEIGHT = 22;

    private final byte[] whole = SampleFiles.picture("bmp", 21, 10);

    @Test
    void refusesAPictureCutOffAnywhere() {
        assertThat(refusal(whole)).isNull();
        for (var length = 0; length < whole.length; length++) {
            assertThat(refusal(Arrays.copyOf(whole, length))).isEqualTo(Flaw.BROKEN);
        }
    }

    @Test
    void readsRowsFromTheTopAndFromTheBottom() {
        assertThat(refusal(changed(HEIGHT, -10))).isNull();
        assertThat(refusal(SampleFiles.half(changed(HEIGHT, -10)))).isEqualTo(Flaw.BROKEN);
        assertThat(refusal(changed(HEIGHT, -11))).isEqualTo(Flaw.BROKEN);
    }

    @Test
    void judgesAPictureByItsMeasures() {
        assertThat(refusal(changed(WIDTH, 60_000_000))).isEqualTo(Flaw.TOO_MANY_PIXELS);
        assertThat(refusal(changed(WIDTH, -1))).isEqualTo(Flaw.TOO_MANY_PIXELS);
        assertThat(refusal(changed(HEIGHT, Integer.MIN_VALUE))).isEqualTo(Flaw.TOO_MANY_PIXELS);
        assertThat(refusal(changed(HEIGHT, 0))).isEqualTo(Flaw.BROKEN);
        assertThat(refusal(changed(WIDTH, 0))).isEqualTo(Flaw.BROKEN);
        assertThat(refusal(changed(WIDTH, 25))).isEqualTo(Flaw.BROKEN);
    }

    @ParameterizedTest
    @CsvSource({"0, 1919", "10, 20", "14, 13", "14, 200", "26, 0", "28, 7", "30, 4", "30, 5", "30, 6"})
    void refusesAHeaderNobodyCanRead(int place, int value) {
        assertThat(refusal(changed(place, value))).isEqualTo(Flaw.BROKEN);
    }

    @Test
    void readsTheOldShortHeader() {
        var old = ByteBuffer.allocate(14 + 12 + 10 * 64).order(ByteOrder.LITTLE_ENDIAN);
        old.put(new byte[] {'B', 'M'}).putInt(old.capacity()).putInt(0).putInt(26);
        old.putInt(12)
                .putShort((short) 21)
                .putShort((short) 10)
                .putShort((short) 1)
                .putShort((short) 24);

        assertThat(refusal(old.array())).isNull();
        assertThat(refusal(Arrays.copyOf(old.array(), old.capacity() - 1))).isEqualTo(Flaw.BROKEN);
    }

    @Test
    void believesTheHeaderWhereRowsAreOfNoFixedLength() {
        var runs = changed(30, 1);

        assertThat(refusal(runs)).isNull();
        assertThat(refusal(Arrays.copyOf(runs, runs.length - 1))).isEqualTo(Flaw.BROKEN);
    }

    private byte[] changed(int place, int value) {
        var copy = whole.clone();
        ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN).putInt(place, value);
        return copy;
    }

    private static @Nullable Flaw refusal(byte[] picture) {
        return Walks.refusal(DocumentFormat.BMP, new ByteArrayInputStream(picture));
    }
}
