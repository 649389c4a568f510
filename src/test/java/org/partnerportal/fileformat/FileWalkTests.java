package org.partnerportal.fileformat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FileWalkTests {

    private static final int MUTATIONS = 4000;
    private final Random random = new Random(20);

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG", "BMP"})
    void nothingButARefusalComesOfARuinedPicture(DocumentFormat format) {
        var whole = picture(format);

        assertThat(Walks.refusal(format, new ByteArrayInputStream(whole))).isNull();
        for (var mutation = 0; mutation < MUTATIONS; mutation++) {
            var ruined = ruined(whole);
            assertThatCode(() -> Walks.refusal(format, new ByteArrayInputStream(ruined)))
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG", "BMP"})
    void itMakesNoDifferenceInWhatPiecesAFileComes(DocumentFormat format) {
        var whole = picture(format);

        assertThat(Walks.refusal(format, new InPieces(whole))).isNull();
        assertThat(Walks.refusal(format, new InPieces(SampleFiles.half(whole)))).isEqualTo(Flaw.BROKEN);
    }

    @Test
    void sumsUpAcrossPieces() throws Exception {
        var bytes = new byte[300_000];
        random.nextBytes(bytes);
        var crc = new CRC32();
        crc.update(bytes, 5, 250_000);
        var walk = new FileWalk(new InPieces(bytes)::read);

        walk.skip(5);
        walk.beginSum();
        walk.skip(250_000);

        assertThat(walk.sum()).isEqualTo(crc.getValue());
        assertThat(walk.position()).isEqualTo(250_005);
        walk.toTheEnd();
        assertThat(walk.ended()).isTrue();
        assertThat(walk.position()).isEqualTo(bytes.length);
    }

    @Test
    void passesOnWhyTheBytesStoppedComing() {
        var walk = new FileWalk(piece -> {
            throw new IOException("Connection reset by peer");
        });

        assertThatThrownBy(walk::one).isInstanceOf(IOException.class).hasMessage("Connection reset by peer");
    }

    private static byte[] picture(DocumentFormat format) {
        return switch (format) {
            case JPEG -> SampleFiles.turnedPhotograph(60, 40);
            case PNG -> SampleFiles.picture("png", 40, 30);
            default -> SampleFiles.picture("bmp", 20, 10);
        };
    }

    private byte[] ruined(byte[] whole) {
        var ruined = whole.clone();
        for (var count = random.nextInt(1, 12); count > 0; count--) {
            ruined = ruined.length == 0 ? ruined : ruined(ruined, random.nextInt(ruined.length));
        }
        return ruined;
    }

    private byte[] ruined(byte[] bytes, int at) {
        return switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> SampleFiles.join(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at / 2, bytes.length));
            case 2 -> SampleFiles.join(Arrays.copyOf(bytes, at / 2), Arrays.copyOfRange(bytes, at, bytes.length));
            default -> {
                bytes[random.nextBoolean() ? at : Math.min(at, 60) % bytes.length] = (byte) random.nextInt(256);
                yield bytes;
            }
        };
    }

    /// Gives no more than a few bytes at once.
    private static final class InPieces extends ByteArrayInputStream {

        private int reads;

        InPieces(byte[] bytes) {
            super(bytes);
        }

        @Override
        public int read(byte[] into) {
            return read(into, 0, Math.min(into.length, 1 + reads++ % 7));
        }
    }
}
