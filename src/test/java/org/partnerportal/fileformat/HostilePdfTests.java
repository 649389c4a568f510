package org.partnerportal.fileformat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(120)
class HostilePdfTests {

    private static final Duration LIMIT = Duration.ofSeconds(4);
    private static final String MEMORY = "128m";

    private final PdfReaders readers = new PdfReaders(1, LIMIT, MEMORY);
    private final Inspection inspection = new Inspection(readers);
    private final Drawing drawing = new Drawing(new Workbench(1, LIMIT), readers);

    @TempDir
    private Path folder;

    @AfterEach
    void end() {
        readers.destroy();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmful")
    void harmsNobodyAndLetsTheNextOneThrough(String name, Supplier<byte[]> made) throws Exception {
        var file = source(made.get());

        var looked = catchThrowable(() -> inspection.pages(DocumentFormat.PDF, file));
        var drawn = catchThrowable(() -> drawing.jpeg(DocumentFormat.PDF, file, 1, 240));

        assertThat(looked)
                .satisfiesAnyOf(
                        none -> assertThat(none).isNull(),
                        flaw -> assertThat(flaw).isInstanceOf(FlawedFile.class));
        assertThat(drawn)
                .satisfiesAnyOf(
                        none -> assertThat(none).isNull(),
                        trouble -> assertThat(trouble)
                                .isInstanceOf(IOException.class)
                                .isNotInstanceOf(NoWorkplace.class));
        assertAGoodOneIsDrawn();
    }

    static Stream<Arguments> harmful() {
        return Stream.of(
                harmful("a list of pages that contains itself", HostilePdfs::loopOfPages),
                harmful("lists within lists", HostilePdfs::deeplyNested),
                harmful("a page as large as a country", HostilePdfs::giganticPage),
                harmful("a page without height", HostilePdfs::endlessStrip),
                harmful("a picture that does not fit into memory", HostilePdfs::pictureBomb),
                harmful("a drawing without end", HostilePdfs::endlessDrawing),
                harmful("no PDF at all", HostilePdfs::noPdfAtAll));
    }

    // On a thread of its own: whoever waits for another program's answer cannot be called away.
    @Test
    @Timeout(value = 40, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aDrawingWithoutEndIsGivenUp() {
        var file = source(HostilePdfs.endlessDrawing());

        assertThatThrownBy(() -> drawing.jpeg(DocumentFormat.PDF, file, 1, 240))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("too long");
    }

    @Test
    void aPictureThatDoesNotFitIntoMemoryBringsOnlyItsReaderDown() {
        var file = source(HostilePdfs.pictureBomb());

        assertThatThrownBy(() -> drawing.jpeg(DocumentFormat.PDF, file, 1, 240)).isInstanceOf(IOException.class);
    }

    @Test
    void whatIsNoPdfIsBroken() {
        assertThatThrownBy(() -> inspection.pages(DocumentFormat.PDF, source(HostilePdfs.noPdfAtAll())))
                .isInstanceOfSatisfying(
                        FlawedFile.class, flawed -> assertThat(flawed.flaw()).isEqualTo(Flaw.BROKEN));
    }

    @Test
    void neitherScriptNorAttachmentComesThrough() throws Exception {
        var bytes = HostilePdfs.scriptAndAttachment();

        var shown = drawing.jpeg(DocumentFormat.PDF, source(bytes), 1, 2400);

        assertThat(text(bytes)).contains(HostilePdfs.SCRIPT, HostilePdfs.ATTACHMENT);
        assertThat(text(shown)).doesNotContain(HostilePdfs.SCRIPT, HostilePdfs.ATTACHMENT, "JavaScript");
        assertThat(shown).startsWith((byte) 0xFF, (byte) 0xD8);
    }

    @Test
    void endsWithItsParentEvenInTheMiddleOfADrawing() throws Exception {
        var process = new PdfCommand(MEMORY).start();
        var answers = new DataInputStream(process.getInputStream());
        assertThat(PdfAnswer.read(answers)).isEqualTo(new PdfAnswer.Ready());
        try (var questions = new DataOutputStream(process.getOutputStream());
                var file = source(HostilePdfs.endlessDrawing()).open()) {
            PdfQuestion.write(questions, 1, file);
        }

        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void isToldNoSecretAndLeavesNoDump() throws Exception {
        var process = new PdfCommand(MEMORY).start();
        try {
            assertThat(PdfAnswer.read(new DataInputStream(process.getInputStream())))
                    .isEqualTo(new PdfAnswer.Ready());
            assertThat(Files.readString(Path.of("/proc", Long.toString(process.pid()), "environ")))
                    .doesNotContain("PATH=", "HOME=");
            assertThat(Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline")))
                    .contains("-XX:-CreateCoredumpOnCrash", "-Xmx" + MEMORY);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void whoFindsNoPlaceIsToldThatItIsNotTheFile() {
        var none = new PdfReaders(0, Duration.ofMillis(50), MEMORY);
        var file = source(SampleFiles.pdf(1));

        assertThatThrownBy(() -> new Inspection(none).pages(DocumentFormat.PDF, file))
                .isInstanceOf(NoWorkplace.class);
    }

    @Test
    void aProgramThatDoesNotStartIsNotTheFilesFault() {
        var broken = new PdfReaders(1, LIMIT, "nonsense");

        assertThatThrownBy(() -> new Inspection(broken).pages(DocumentFormat.PDF, source(SampleFiles.pdf(1))))
                .isInstanceOf(NoWorkplace.class);
    }

    @Test
    void manyAtOnceWaitForTheirTurn() throws Exception {
        var file = source(SampleFiles.pdf(3));
        var all = Stream.generate(() -> CompletableFuture.supplyAsync(() -> pages(file)))
                .limit(12)
                .toList();

        for (var each : all) {
            assertThat(each.get(60, TimeUnit.SECONDS)).isEqualTo(3);
        }
    }

    private void assertAGoodOneIsDrawn() throws Exception {
        var good = source(SampleFiles.pdf(2));
        assertThat(inspection.pages(DocumentFormat.PDF, good)).isEqualTo(2);
        assertThat(drawing.jpeg(DocumentFormat.PDF, good, 2, 240)).startsWith((byte) 0xFF, (byte) 0xD8);
    }

    private int pages(SealedSource file) {
        try {
            return inspection.pages(DocumentFormat.PDF, file);
        } catch (IOException | FlawedFile e) {
            throw new AssertionError(e);
        }
    }

    private SealedSource source(byte[] bytes) {
        return () -> {
            var file = Files.write(Files.createTempFile(folder, "a", ".pdf"), bytes);
            return PlainBytes.of(Files.newByteChannel(file));
        };
    }

    private static Arguments harmful(String name, Supplier<byte[]> made) {
        return Arguments.of(name, made);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
