package org.partnerportal.antivirus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerportal.antivirus.ScannerDouble.Day;
import org.partnerportal.antivirus.VirusScan.WhenAway;

@Timeout(60)
class VirusScanTests {

    private static final byte[] CLEAN = new byte[3_000_000];
    private static final byte[] INFECTED = infected();

    @Test
    void aCleanFilePasses() throws IOException {
        try (var scanner = new ScannerDouble(Day.GOOD)) {
            assertThat(scan(scanner, CLEAN)).isEqualTo(new ScanOutcome.Passed());
            assertThat(scanner.asked()).isEqualTo(1);
        }
    }

    @Test
    void aVirusIsFoundInTheMiddleOfALargeFileAndItsNameIsPlain() throws IOException {
        try (var scanner = new ScannerDouble(Day.GOOD)) {
            assertThat(scan(scanner, INFECTED)).isEqualTo(new ScanOutcome.Infected("Eicar-Test_Signature_"));
        }
    }

    @Test
    void aBrokenLineIsTriedOnceMore() throws IOException {
        try (var scanner = new ScannerDouble(Day.HANGS_UP_ONCE)) {
            assertThat(scan(scanner, INFECTED)).isInstanceOf(ScanOutcome.Infected.class);
            assertThat(scanner.asked()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HANGS_UP", "SILENT", "DEAF", "CONFUSED"})
    void aScannerThatGivesNoAnswerLetsNothingPass(Day day) throws IOException {
        try (var scanner = new ScannerDouble(day)) {
            assertThat(scan(scanner, CLEAN)).isEqualTo(new ScanOutcome.Unreachable());
            assertThat(scan(scanner, INFECTED)).isEqualTo(new ScanOutcome.Unreachable());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HANGS_UP", "SMALL"})
    void anOperatorMayDecideThatFilesAreTakenThen(Day day) throws IOException {
        try (var scanner = new ScannerDouble(day)) {
            var lenient = new VirusScan(scanner.address(), Duration.ofSeconds(1), WhenAway.ACCEPT);

            assertThat(lenient.scan(source(CLEAN))).isEqualTo(new ScanOutcome.NotScanned());
        }
    }

    @Test
    void evenThenAVirusThatIsFoundDoesNotPass() throws IOException {
        try (var scanner = new ScannerDouble(Day.GOOD)) {
            var lenient = new VirusScan(scanner.address(), Duration.ofSeconds(9), WhenAway.ACCEPT);

            assertThat(lenient.scan(source(INFECTED))).isInstanceOf(ScanOutcome.Infected.class);
        }
    }

    @Test
    void nobodyThereLetsNothingPass() throws IOException {
        var scanner = new ScannerDouble(Day.GOOD);
        scanner.close();

        assertThat(scan(scanner, CLEAN)).isEqualTo(new ScanOutcome.Unreachable());
    }

    @Test
    void aFileTooLargeForTheScannerIsToldApart() throws IOException {
        try (var scanner = new ScannerDouble(Day.SMALL)) {
            assertThat(scan(scanner, CLEAN)).isEqualTo(new ScanOutcome.TooLarge());
        }
    }

    @Test
    void aFileThatCannotBeReadIsNotTheScannersFault() throws IOException {
        try (var scanner = new ScannerDouble(Day.GOOD)) {
            var scan = new VirusScan(scanner.address(), Duration.ofSeconds(9), WhenAway.ACCEPT);

            assertThatThrownBy(() -> scan.scan(BrokenFile::new))
                    .isInstanceOf(IOException.class)
                    .hasMessage("The disk is gone");
            assertThatThrownBy(() -> scan.scan(() -> {
                        throw new IOException("No such file");
                    }))
                    .isInstanceOf(IOException.class)
                    .hasMessage("No such file");
        }
    }

    @Test
    void withoutAScannerEverythingPassesAndThatIsKnown() throws IOException {
        var none = new VirusScan(" ", Duration.ofSeconds(1), WhenAway.REFUSE);

        assertThat(none.configured()).isFalse();
        assertThat(none.scan(source(INFECTED))).isEqualTo(new ScanOutcome.Passed());
    }

    @Test
    void anAddressIsAHostAndMayNameAPort() {
        assertThat(ScannerAddress.parse("clamav")).isEqualTo(new ScannerAddress("clamav", 3310));
        assertThat(ScannerAddress.parse("10.0.0.7:3311")).isEqualTo(new ScannerAddress("10.0.0.7", 3311));
        assertThatIllegalArgumentException().isThrownBy(() -> ScannerAddress.parse("not an address"));
    }

    private static ScanOutcome scan(ScannerDouble scanner, byte[] file) throws IOException {
        return new VirusScan(scanner.address(), Duration.ofSeconds(1), WhenAway.REFUSE).scan(source(file));
    }

    private static VirusScan.FileSource source(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    private static byte[] infected() {
        var bytes = Arrays.copyOf(CLEAN, CLEAN.length);
        var virus = ScannerDouble.EICAR.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(virus, 0, bytes, bytes.length / 2, virus.length);
        return bytes;
    }

    private static final class BrokenFile extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("The disk is gone");
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            return read();
        }
    }
}
