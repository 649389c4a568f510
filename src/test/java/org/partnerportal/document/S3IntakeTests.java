package org.partnerportal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerportal.PortalTest;
import org.partnerportal.document.BadLine.Trick;
import org.partnerportal.fileformat.Drawing;
import org.partnerportal.fileformat.SampleFiles;
import org.partnerportal.shared.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalTest
@Timeout(120)
@WithMockUser(username = "anna", roles = "PROVIDER_STAFF")
class S3IntakeTests {

    private static final String LICENCE = "subject_info.business_license_info.license_copy";
    private static final String VIDEO = "addition_info.legal_person_video";

    @Autowired
    private Watermark watermark;

    @Autowired
    private RowRing ring;

    @Autowired
    private DocumentKeys keys;

    @Autowired
    private Examination examination;

    @Autowired
    private Registration registration;

    @Autowired
    private Documents documents;

    @Autowired
    private Drawing drawing;

    @Autowired
    private LookBook looks;

    @Autowired
    private FilmLooks films;

    @Autowired
    private Clock clock;

    @TempDir
    private Path waiting;

    private final String bucket = S3Store.running().bucket();
    private final Subject drawer =
            DrawerOwnership.drawer("anna", DocumentId.random().toString());
    private BadLine line;
    private DocumentStore store;
    private DocumentIntake intake;
    private DocumentViewing viewing;

    @BeforeEach
    void keepEverythingInTheBucket() throws IOException {
        line = new BadLine(S3Store.running().endpoint());
        store = new S3Bucket(
                S3Store.settings(line.endpoint(), bucket, Duration.ofSeconds(3)).client(S3Store.CREDENTIALS),
                bucket,
                "",
                waiting);
        intake = new DocumentIntake(ring, keys, store, examination, registration);
        var files = new SealedFiles(store, keys);
        viewing = new DocumentViewing(documents, ring, new Renditions(files, drawing), files, looks, films, watermark);
    }

    @AfterEach
    void cutTheLine() {
        line.close();
    }

    @Test
    void takesInAndShowsPicturesPdfsAndVideos() throws IOException {
        var film = Arrays.copyOf(SampleFiles.video(), 3_000_000);
        var picture = stored(LICENCE, SampleFiles.picture(71));
        var pdf = stored(LICENCE, SampleFiles.pdf(2));
        var video = stored(VIDEO, film);

        assertThat(bytes(viewing.rendition(picture.id(), 1))).startsWith((byte) 0xFF, (byte) 0xD8);
        assertThat(bytes(viewing.rendition(pdf.id(), 2))).startsWith((byte) 0xFF, (byte) 0xD8);
        assertThat(bytes(viewing.rendition(video.id(), 1))).isEqualTo(film);
        assertThat(new StoreFolder(waiting).files()).isEmpty();
        assertThat(objects()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"SILENT", "BUSY"})
    void takesNothingWhileTheStoreIsAwayAndSaysSo(Trick trick) throws IOException {
        line.play(trick);

        assertThat(receive(LICENCE, SampleFiles.picture(72)))
                .isEqualTo(new IntakeOutcome.Refused(RefusalReason.STORE_AWAY));

        assertThat(documents.current(drawer)).isEmpty();
        assertThat(new StoreFolder(waiting).files()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FORGETS", "GIVES_OTHERS", "KEEPS_OTHERS", "SHORTENS"})
    void saysOfNothingThatItIsStoredWhichTheStoreOnlySaysItHas(Trick trick) {
        line.play(trick);

        assertThat(refusedOrThrown(SampleFiles.picture(73))).isTrue();
        assertThat(documents.current(drawer)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SILENT", "BUSY"})
    void whatIsSafeInAStoreThatIsAwayIsNotCalledDamaged(Trick trick) throws IOException {
        var picture = stored(LICENCE, SampleFiles.picture(74));
        var pdf = stored(LICENCE, SampleFiles.pdf(1));
        var video = stored(VIDEO, SampleFiles.video());
        line.play(trick);

        for (var document : new DocumentSummary[] {picture, pdf, video}) {
            assertThatThrownBy(() -> viewing.rendition(document.id(), 1)).isInstanceOf(DocumentNotNow.class);
        }
        assertThat(viewing.whyNotShown(picture.id())).contains("error.document.not-now");

        line.play(Trick.NONE);
        assertThat(bytes(viewing.rendition(picture.id(), 1))).isNotEmpty();
    }

    @Test
    void whatWasAlteredInTheStoreIsCalledDamaged() throws IOException {
        var picture = stored(LICENCE, SampleFiles.picture(75));
        line.play(Trick.GIVES_OTHERS);

        assertThatThrownBy(() -> viewing.rendition(picture.id(), 1)).isInstanceOf(DocumentDamaged.class);
    }

    @Test
    void theSweepFindsWhatHasNoRow() throws IOException {
        stored(LICENCE, SampleFiles.picture(76));
        try (var pending = store.begin(BlobName.original(DocumentId.random()))) {
            pending.sink().write(new byte[] {1, 2, 3});
            pending.commit();
        }
        var sweep = new OrphanSweep(store, documents, Clock.offset(clock, Duration.ofHours(2)));

        assertThat(sweep.sweep()).isEqualTo(1);
        assertThat(objects()).isEqualTo(1);
    }

    private boolean refusedOrThrown(byte[] bytes) {
        try {
            return receive(LICENCE, bytes) instanceof IntakeOutcome.Refused;
        } catch (IOException told) {
            return true;
        }
    }

    private DocumentSummary stored(String field, byte[] bytes) throws IOException {
        return ((IntakeOutcome.Stored) receive(field, bytes)).document();
    }

    private IntakeOutcome receive(String field, byte[] bytes) throws IOException {
        return intake.receive(new ReceiveDocument(drawer, field, "a.jpg", null), new ByteArrayInputStream(bytes));
    }

    private long objects() {
        return S3Store.client(S3Store.running().endpoint())
                .listObjectsV2(request -> request.bucket(bucket))
                .contents()
                .size();
    }

    private static byte[] bytes(Rendition rendition) throws IOException {
        try (var content = rendition.content()) {
            return content.readAllBytes();
        }
    }
}
