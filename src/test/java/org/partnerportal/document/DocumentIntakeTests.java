package org.partnerportal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerportal.PortalTest;
import org.partnerportal.fileformat.SampleFiles;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.shared.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.security.test.context.support.WithMockUser;

@PortalTest
@WithMockUser(username = "anna", roles = "PROVIDER_STAFF")
class DocumentIntakeTests {

    private static final String LICENCE = "subject_info.business_license_info.license_copy";
    private static final String VIDEO = "addition_info.legal_person_video";

    @Autowired
    private DocumentIntake intake;

    @Autowired
    private DocumentViewing viewing;

    private final Subject drawer =
            DrawerOwnership.drawer("anna", DocumentId.random().toString());
    private final StoreFolder folder;

    DocumentIntakeTests(@Autowired @Value("${portal.documents}") Path root) {
        this.folder = new StoreFolder(root);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "bmp"})
    void storesPicturesOfTheThreeTypes(String format) throws IOException {
        var bytes = SampleFiles.picture(format, 400, 300);

        var document = stored(receive(bytes));

        assertThat(document.size()).isEqualTo(bytes.length);
        assertThat(document.mediaType()).startsWith("image/");
        assertThat(document.fileName()).isEqualTo("licence.jpg");
        assertThat(document.version()).isEqualTo(1);
        assertThat(viewing.summaries(drawer)).containsExactly(document);
    }

    @Test
    void countsThePagesOfAPdf() throws IOException {
        assertThat(stored(receive(SampleFiles.pdf(3))).pages()).isEqualTo(3);
    }

    @Test
    void takesAVideoWhereOneIsAskedForAndNowhereElse() throws IOException {
        assertThat(stored(receive(VIDEO, SampleFiles.video())).mediaType()).isEqualTo("video/mp4");
        assertRefused(() -> receive(SampleFiles.video()), RefusalReason.WRONG_TYPE);
        assertRefused(() -> receive(VIDEO, SampleFiles.pdf(1)), RefusalReason.WRONG_TYPE);
    }

    @Test
    void refusesARenamedExecutable() throws Exception {
        assertRefused(() -> receive(SampleFiles.executable()), RefusalReason.WRONG_TYPE);
    }

    @Test
    void refusesAnArchiveAndSaysThatItIsOne() {
        var zip = SampleFiles.join(new byte[] {'P', 'K', 3, 4, 20, 0}, new byte[5000]);

        assertRefused(() -> receive(zip), RefusalReason.ARCHIVE);
        assertRefused(() -> receive(VIDEO, zip), RefusalReason.ARCHIVE);
    }

    @Test
    void refusesAVideoOfMoreThanTwentyMegabytes() throws IOException {
        var most = 20 * 1024 * 1024;
        var video = Arrays.copyOf(SampleFiles.video(), most);

        assertThat(stored(receive(VIDEO, video)).size()).isEqualTo(most);
        assertRefused(() -> receive(VIDEO, Arrays.copyOf(video, most + 1)), RefusalReason.TOO_LARGE);
    }

    @Test
    void refusesTextAndNothingAtAll() throws Exception {
        assertRefused(() -> receive("not a picture".getBytes(StandardCharsets.UTF_8)), RefusalReason.WRONG_TYPE);
        assertRefused(() -> receive(new byte[0]), RefusalReason.EMPTY);
    }

    @Test
    void refusesMoreThanTheTypeMayHoldWithoutReadingItAll() throws Exception {
        var endless = new EndlessPicture();

        assertRefused(() -> intake.receive(command(LICENCE, null), endless), RefusalReason.TOO_LARGE);

        assertThat(endless.given).isLessThan(6 * 1024 * 1024);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "bmp"})
    void refusesACutOffPicture(String format) throws Exception {
        var cutOff = SampleFiles.half(SampleFiles.picture(format, 800, 600));

        assertRefused(() -> receive(cutOff), RefusalReason.BROKEN);
    }

    @Test
    void storesAPictureWithAllThatFollowsItsEnd() throws IOException {
        var bytes = SampleFiles.join(SampleFiles.picture("jpg", 400, 300), SampleFiles.video());

        assertThat(stored(receive(bytes)).size()).isEqualTo(bytes.length);
    }

    @Test
    void refusesAPictureBombByItsMeasures() throws Exception {
        assertRefused(() -> receive(SampleFiles.pictureBomb()), RefusalReason.TOO_MANY_PIXELS);
    }

    @Test
    void refusesAPdfThatIsCutOffLockedOrTooLong() throws Exception {
        assertRefused(() -> receive(SampleFiles.half(SampleFiles.pdf(20))), RefusalReason.BROKEN);
        assertRefused(() -> receive(SampleFiles.lockedPdf()), RefusalReason.ENCRYPTED);
        assertRefused(() -> receive(SampleFiles.pdf(51)), RefusalReason.TOO_MANY_PAGES);
    }

    @Test
    void leavesTheStreamOpenForTheAnswerWhateverComesOfIt() throws IOException {
        for (var bytes : List.of(SampleFiles.lockedPdf(), SampleFiles.picture(12), SampleFiles.executable())) {
            var line = new AnsweredLine(bytes);

            intake.receive(command(LICENCE, null), line);

            assertThat(line.closed).isFalse();
        }
    }

    @Test
    void leavesNothingBehindWhenTheBytesStopComing() {
        var before = folder.files();

        assertThatThrownBy(() -> intake.receive(command(LICENCE, null), new BrokenLine()))
                .isInstanceOf(IOException.class);

        assertThat(folder.files()).isEqualTo(before);
        assertThat(viewing.summaries(drawer)).isEmpty();
    }

    @Test
    void keepsNoPlainByteOnTheDisk() throws IOException {
        var bytes = SampleFiles.turnedPhotograph(400, 300);
        var document = stored(receive(bytes));
        viewing.rendition(document.id(), 1).content().close();

        var kept = Files.readAllBytes(folder.original(document.id()));

        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).contains(SampleFiles.PLACE_TAKEN, "JFIF");
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(SampleFiles.PLACE_TAKEN, "JFIF");
    }

    @Test
    void keepsReplacedVersions() throws IOException {
        var first = stored(receive(SampleFiles.picture(1)));
        var second = stored(intake.receive(command(LICENCE, first.id()), stream(SampleFiles.picture(2))));

        assertThat(second.version()).isEqualTo(2);
        assertThat(viewing.summaries(drawer)).containsExactly(second);
        assertThat(viewing.versions(second.id()))
                .extracting(DocumentSummary::id)
                .containsExactly(second.id(), first.id());
        assertThat(viewing.find(first.id()).orElseThrow().replacedBy()).isEqualTo(second.id());
    }

    @Test
    void tellsTheSecondOfTwoWhoReplaceTheSameAndKeepsNothingOfHis() throws IOException {
        var first = stored(receive(SampleFiles.picture(3)));
        stored(intake.receive(command(LICENCE, first.id()), stream(SampleFiles.picture(4))));
        var before = folder.files();

        assertThatThrownBy(() -> intake.receive(command(LICENCE, first.id()), stream(SampleFiles.picture(5))))
                .isInstanceOf(ChangedMeanwhile.class);

        assertThat(folder.files()).isEqualTo(before);
    }

    @Test
    void replacesOnlyWithinTheSameField() throws IOException {
        var first = stored(receive(SampleFiles.picture(6)));

        assertThatThrownBy(() -> intake.receive(command("other_copy", first.id()), stream(SampleFiles.picture(7))))
                .isInstanceOf(DocumentNotFound.class);
    }

    @Test
    void removedDocumentsAreNoLongerCurrentButStillThere() throws IOException {
        var document = stored(receive(SampleFiles.picture(8)));

        intake.remove(document.id());

        assertThat(viewing.summaries(drawer)).isEmpty();
        assertThat(viewing.find(document.id())).isPresent();
        assertThatThrownBy(() -> intake.remove(document.id())).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void anothersDrawerAndALockedFieldDoNotExist() throws IOException {
        var others = new ReceiveDocument(DrawerOwnership.drawer("berta", "1"), LICENCE, "a.jpg", null);
        var unknown = new ReceiveDocument(new Subject("cupboard", "anna/1"), LICENCE, "a.jpg", null);
        var before = folder.files();

        for (var command : List.of(others, unknown, command(DrawerOwnership.LOCKED, null))) {
            assertThatThrownBy(() -> intake.receive(command, stream(SampleFiles.picture(9))))
                    .isInstanceOf(DocumentNotFound.class);
        }
        assertThat(folder.files()).isEqualTo(before);
    }

    @Test
    @WithMockUser(username = "anna", roles = "REVIEWERS")
    void isForProviderStaffOnly() {
        assertThatThrownBy(() -> receive(SampleFiles.picture(10))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> intake.remove(DocumentId.random())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void namesLosePathsAndControlCharacters() throws IOException {
        var command = new ReceiveDocument(drawer, LICENCE, "C:\\private\\li\u202Ecen\nce.jpg", null);

        assertThat(stored(intake.receive(command, stream(SampleFiles.picture(11))))
                        .fileName())
                .isEqualTo("licence.jpg");
    }

    @Test
    void takesFiftyAtOnce() throws Exception {
        var uploads = new ArrayList<Callable<IntakeOutcome>>();
        for (var upload = 0; upload < 50; upload++) {
            var bytes = SampleFiles.picture(100 + upload);
            uploads.add(new DelegatingSecurityContextCallable<>(() -> receive(bytes)));
        }

        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : people.invokeAll(uploads)) {
                assertThat(done.get()).isInstanceOf(IntakeOutcome.Stored.class);
            }
        }

        assertThat(viewing.summaries(drawer)).hasSize(50);
        assertThat(viewing.summaries(drawer))
                .extracting(DocumentSummary::sha256)
                .doesNotHaveDuplicates();
    }

    private void assertRefused(Callable<IntakeOutcome> upload, RefusalReason reason) {
        var before = folder.files();
        assertThat(outcome(upload)).isEqualTo(new IntakeOutcome.Refused(reason));
        assertThat(folder.files()).isEqualTo(before);
    }

    private static IntakeOutcome outcome(Callable<IntakeOutcome> upload) {
        try {
            return upload.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private IntakeOutcome receive(byte[] bytes) throws IOException {
        return receive(LICENCE, bytes);
    }

    private IntakeOutcome receive(String fieldPath, byte[] bytes) throws IOException {
        return intake.receive(command(fieldPath, null), stream(bytes));
    }

    private ReceiveDocument command(String fieldPath, @Nullable DocumentId replaces) {
        return new ReceiveDocument(drawer, fieldPath, "licence.jpg", replaces);
    }

    private static DocumentSummary stored(IntakeOutcome outcome) {
        assertThat(outcome).isInstanceOf(IntakeOutcome.Stored.class);
        return ((IntakeOutcome.Stored) outcome).document();
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    /// Over which the answer goes too.
    private static final class AnsweredLine extends ByteArrayInputStream {

        private boolean closed;

        AnsweredLine(byte[] bytes) {
            super(bytes);
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    /// Begins like a picture and never ends.
    private static final class EndlessPicture extends InputStream {

        private final byte[] begin = SampleFiles.picture("jpg", 200, 200);
        private long given;

        @Override
        public int read() {
            var next = given < begin.length ? begin[(int) given] & 0xFF : 0;
            given++;
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            for (var at = offset; at < offset + length; at++) {
                into[at] = (byte) read();
            }
            return length;
        }
    }

    /// Fails after the first hundred thousand bytes.
    private static final class BrokenLine extends InputStream {

        private final byte[] begin = SampleFiles.picture("bmp", 400, 300);
        private int given;

        @Override
        public int read() throws IOException {
            if (given > 100_000) {
                throw new IOException("Connection reset by peer");
            }
            return begin[given++] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            for (var at = offset; at < offset + length; at++) {
                into[at] = (byte) read();
            }
            return length;
        }
    }
}
