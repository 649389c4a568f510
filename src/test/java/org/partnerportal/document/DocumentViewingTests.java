package org.partnerportal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerportal.PortalTest;
import org.partnerportal.access.SystemActor;
import org.partnerportal.fileformat.HostilePdfs;
import org.partnerportal.fileformat.SampleFiles;
import org.partnerportal.shared.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
@WithMockUser(username = "anna", roles = "PROVIDER_STAFF")
class DocumentViewingTests {

    private static final String LICENCE = "subject_info.business_license_info.license_copy";
    private static final String VIDEO = "addition_info.legal_person_video";

    @Autowired
    private DocumentIntake intake;

    @Autowired
    private DocumentViewing viewing;

    @Autowired
    private DocumentPictures pictures;

    @Autowired
    private SystemActor system;

    @Autowired
    private ApplicationEvents events;

    private final Subject drawer =
            DrawerOwnership.drawer("anna", DocumentId.random().toString());
    private final StoreFolder folder;

    DocumentViewingTests(@Autowired @Value("${portal.documents}") Path root) {
        this.folder = new StoreFolder(root);
    }

    @Test
    void showsAPhotographTheRightWayUpWithoutItsMetadata() throws IOException {
        var document = stored(LICENCE, SampleFiles.turnedPhotograph(800, 400));

        var shown = bytes(viewing.rendition(document.id(), 1));

        assertThat(new String(shown, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", SampleFiles.PLACE_TAKEN);
        var picture = ImageIO.read(new ByteArrayInputStream(shown));
        assertThat(picture.getWidth()).isEqualTo(400);
        assertThat(picture.getHeight()).isEqualTo(800);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "bmp"})
    void showsEveryTypeOfPictureAsAJpeg(String format) throws IOException {
        var document = stored(LICENCE, SampleFiles.picture(format, 300, 200));

        var rendition = viewing.rendition(document.id(), 1);

        assertThat(rendition.mediaType()).isEqualTo("image/jpeg");
        assertThat(ImageIO.read(new ByteArrayInputStream(bytes(rendition))).getWidth())
                .isEqualTo(300);
        assertThat(bytes(viewing.thumbnail(document.id()).orElseThrow())).isNotEmpty();
    }

    @Test
    void showsNoPictureLargerThanAScreenNeeds() throws IOException {
        var document = stored(LICENCE, SampleFiles.picture("jpg", 4000, 1000));

        var page = ImageIO.read(new ByteArrayInputStream(bytes(viewing.rendition(document.id(), 1))));
        var thumbnail = ImageIO.read(
                new ByteArrayInputStream(bytes(viewing.thumbnail(document.id()).orElseThrow())));

        assertThat(page.getWidth()).isEqualTo(2400);
        assertThat(page.getHeight()).isEqualTo(600);
        assertThat(thumbnail.getWidth()).isEqualTo(240);
        assertThat(thumbnail.getHeight()).isEqualTo(60);
    }

    @Test
    void marksWhatIsShownAndNothingThatIsKept() throws IOException {
        var document = stored(LICENCE, SampleFiles.picture("jpg", 600, 400));
        var before = unmarked(document.id());
        var kept = folder.contents(document.id());

        var shown = bytes(viewing.rendition(document.id(), 1));

        assertThat(shown).isNotEqualTo(before);
        assertThat(folder.contents(document.id())).hasSize(2).isEqualTo(kept);
        assertThat(unmarked(document.id())).isEqualTo(before);
    }

    @Test
    void turnsThePagesOfAPdfIntoPictures() throws IOException {
        var document = stored(LICENCE, SampleFiles.pdf(2));

        var page = ImageIO.read(new ByteArrayInputStream(bytes(viewing.rendition(document.id(), 2))));

        assertThat(page.getHeight()).isBetween(1280, 1290);
        assertThatThrownBy(() -> viewing.rendition(document.id(), 3)).isInstanceOf(DocumentNotFound.class);
        assertThatThrownBy(() -> viewing.rendition(document.id(), 0)).isInstanceOf(DocumentNotFound.class);
    }

    @Test
    void showsAVideoAsItIs() throws IOException {
        var document = stored(VIDEO, SampleFiles.video());

        var shown = viewing.rendition(document.id(), 1);

        assertThat(shown.mediaType()).isEqualTo("video/mp4");
        assertThat(bytes(shown)).isEqualTo(SampleFiles.video());
        assertThat(viewing.thumbnail(document.id())).isEmpty();
    }

    @Test
    void givesTheOriginalOfAVideoAwayAndWritesThatDown() throws IOException {
        var document = ((IntakeOutcome.Stored) intake.receive(
                        new ReceiveDocument(drawer, VIDEO, "my film.html", null),
                        new ByteArrayInputStream(SampleFiles.video("qt  "))))
                .document();

        var download = viewing.download(document.id());

        assertThat(download.fileName()).isEqualTo("my film.mov");
        assertThat(bytes(download.file())).isEqualTo(SampleFiles.video("qt  "));
        assertThat(events.stream(DocumentDownloaded.class))
                .containsExactly(new DocumentDownloaded(drawer, document.id(), VIDEO));
    }

    @Test
    void givesTheOriginalOfNothingElseAway() throws IOException {
        var pdf = stored(LICENCE, HostilePdfs.scriptAndAttachment());

        assertThatThrownBy(() -> viewing.download(pdf.id())).isInstanceOf(DocumentNotFound.class);

        var shown = new String(bytes(viewing.rendition(pdf.id(), 1)), StandardCharsets.ISO_8859_1);
        assertThat(shown).doesNotContain(HostilePdfs.SCRIPT, HostilePdfs.ATTACHMENT);
    }

    @Test
    void saysOfAnAlteredVideoThatItWasAndOfAWholeOneNothing() throws IOException {
        var whole = stored(VIDEO, SampleFiles.video());
        var altered = stored(VIDEO, SampleFiles.video());
        alter(altered);

        assertThat(viewing.whyNotShown(whole.id())).isEmpty();
        assertThat(viewing.whyNotShown(altered.id())).contains("error.document.damaged");
        assertThatThrownBy(() -> viewing.download(altered.id())).isInstanceOf(DocumentDamaged.class);
    }

    @Test
    void writesDownEveryFullLookAndNoThumbnail() throws IOException {
        var document = stored(LICENCE, SampleFiles.pdf(2));

        bytes(viewing.thumbnail(document.id()).orElseThrow());
        assertThat(events.stream(DocumentViewed.class)).isEmpty();

        bytes(viewing.rendition(document.id(), 1));
        bytes(viewing.rendition(document.id(), 2));
        assertThat(events.stream(DocumentViewed.class))
                .containsExactly(
                        new DocumentViewed(drawer, document.id(), LICENCE, 1),
                        new DocumentViewed(drawer, document.id(), LICENCE, 2));
    }

    @Test
    void tellsOfWhatCameAndWhatTookItsPlace() throws IOException {
        var first = stored(LICENCE, SampleFiles.picture(20));
        var second = ((IntakeOutcome.Stored) intake.receive(
                        new ReceiveDocument(drawer, LICENCE, "b.jpg", first.id()),
                        new ByteArrayInputStream(SampleFiles.picture(21))))
                .document();
        intake.remove(second.id());

        assertThat(events.stream(DocumentReceived.class).map(DocumentReceived::document))
                .containsExactly(first.id());
        assertThat(events.stream(DocumentReplaced.class).map(DocumentReplaced::replaced))
                .containsExactly(first.id());
        assertThat(events.stream(DocumentRemoved.class).map(DocumentRemoved::document))
                .containsExactly(second.id());
    }

    @Test
    void findsDamageInsideAPictureAtTheFirstLookAndSaysSo() throws IOException {
        var damaged = stored(LICENCE, SampleFiles.damagedInside(800, 600));
        var sound = stored(LICENCE, SampleFiles.picture(27));

        assertThatThrownBy(() -> viewing.rendition(damaged.id(), 1)).isInstanceOf(DocumentNotShowable.class);
        assertThatThrownBy(() -> viewing.thumbnail(damaged.id())).isInstanceOf(DocumentNotShowable.class);
        assertThat(viewing.whyNotShown(damaged.id())).contains("error.document.not-showable");
        assertThat(viewing.whyNotShown(sound.id())).isEmpty();
        assertThat(events.stream(DocumentViewed.class)).isEmpty();
    }

    @Test
    void anAlteredFileDoesNotOpen() throws IOException {
        var document = stored(LICENCE, SampleFiles.picture(22));
        var video = stored(VIDEO, SampleFiles.video());
        alter(document);
        alter(video);

        assertThatThrownBy(() -> viewing.rendition(document.id(), 1)).isInstanceOf(DocumentDamaged.class);
        assertThatThrownBy(() -> viewing.rendition(video.id(), 1)).isInstanceOf(DocumentDamaged.class);
        assertThat(events.stream(DocumentViewed.class)).isEmpty();
    }

    @Test
    void anothersFileDoesNotOpenInItsPlace() throws IOException {
        var mine = stored(LICENCE, SampleFiles.picture(23));
        var other = stored(LICENCE, SampleFiles.picture(24));
        Files.write(folder.original(mine.id()), Files.readAllBytes(folder.original(other.id())));

        assertThatThrownBy(() -> viewing.rendition(mine.id(), 1)).isInstanceOf(DocumentDamaged.class);
    }

    @Test
    void makesADamagedRenditionAgain() throws IOException {
        var document = stored(LICENCE, SampleFiles.picture(25));
        var first = bytes(viewing.rendition(document.id(), 1));
        var kept = folder.files().stream()
                .filter(file -> file.endsWith(BlobName.page(document.id(), 1).toString()))
                .findFirst()
                .orElseThrow();
        Files.write(kept, new byte[] {1, 2, 3});

        assertThat(bytes(viewing.rendition(document.id(), 1))).isEqualTo(first);
    }

    @Test
    void anothersDocumentsDoNotExist() throws IOException {
        var document = stored(LICENCE, SampleFiles.picture(26));
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("berta", "", "ROLE_PROVIDER_STAFF"));

        assertThat(viewing.find(document.id())).isEmpty();
        assertThatThrownBy(() -> viewing.summaries(drawer)).isInstanceOf(DocumentNotFound.class);
        assertThatThrownBy(() -> viewing.versions(document.id())).isInstanceOf(DocumentNotFound.class);
        assertThatThrownBy(() -> viewing.rendition(document.id(), 1)).isInstanceOf(DocumentNotFound.class);
        assertThatThrownBy(() -> viewing.thumbnail(document.id())).isInstanceOf(DocumentNotFound.class);
        assertThatThrownBy(() -> viewing.download(document.id())).isInstanceOf(DocumentNotFound.class);
        assertThatThrownBy(() -> intake.remove(document.id())).isInstanceOf(DocumentNotFound.class);
    }

    @Test
    @WithAnonymousUser
    void isForPeopleWhoSignedIn() {
        assertThatThrownBy(() -> viewing.summaries(drawer)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> viewing.rendition(DocumentId.random(), 1)).isInstanceOf(AccessDeniedException.class);
    }

    private void alter(DocumentSummary document) throws IOException {
        var file = folder.original(document.id());
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    private DocumentSummary stored(String fieldPath, byte[] bytes) throws IOException {
        var outcome =
                intake.receive(new ReceiveDocument(drawer, fieldPath, "a.jpg", null), new ByteArrayInputStream(bytes));
        return ((IntakeOutcome.Stored) outcome).document();
    }

    private byte[] unmarked(DocumentId document) {
        var page = new ByteArrayOutputStream();
        system.run(() -> page.writeBytes(pictures.firstPage(document).orElseThrow()));
        return page.toByteArray();
    }

    private static byte[] bytes(Rendition rendition) throws IOException {
        try (var content = rendition.content()) {
            return content.readAllBytes();
        }
    }
}
