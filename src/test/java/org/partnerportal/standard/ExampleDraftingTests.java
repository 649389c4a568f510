package org.partnerportal.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignedInAs;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.standard.ExamplePicture.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@SignedInAs(Role.COMPLIANCE)
class ExampleDraftingTests {

    private static final FieldPath LICENCE = FieldPath.of("subject_info.business_license_info.license_copy");
    private static final FieldPath LETTER = FieldPath.of("subject_info.certificate_letter_copy");
    private static final String NEVER_TAKEN = "0".repeat(64);

    @Autowired
    private ExampleDrafting examples;

    @Autowired
    private StandardDrafting drafting;

    @Autowired
    private StandardBook book;

    @Autowired
    private ExamplePictures pictures;

    @Autowired
    private StandardPictures kept;

    @Autowired
    private StandardsOfATest standards;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void takeAway() {
        standards.undo();
    }

    @Test
    void theFirstStandardShowsAGoodAndABadOneOfWhatIsOftenReturned() {
        assertThat(pictures.of("2026-1", LICENCE))
                .extracting(ExamplePicture::kind)
                .containsExactly(Kind.GOOD, Kind.BAD);
        assertThat(pictures.of("2026-1", LICENCE))
                .allSatisfy(each -> assertThat(pictures.picture(each.picture()).orElseThrow())
                        .startsWith(0xFF, 0xD8));
        assertThat(pictures.of("2026-1", LETTER)).isEmpty();
    }

    @Test
    void aVersionFromBeforeThereWereExamplesShowsTheFirstOnes() {
        jdbc.sql("update identity_standard set content = json_remove(content, '$.examples') where number = '2026-1'")
                .update();

        assertThat(book.content("2026-1").examples()).isEqualTo(FirstExamples.all());
    }

    @Test
    void aDraftInheritsThemAndThePublishedVersionKeepsItsOwn() {
        var draft = drafting.begin();
        var wanted = example(LICENCE, Kind.GOOD, taken(picture(300, 200)));

        var changed = done(examples.put(draft, wanted));

        assertThat(book.content(changed.number()).examples())
                .hasSameSizeAs(FirstExamples.all())
                .contains(wanted);
        assertThat(pictures.of("2026-1", LICENCE)).doesNotContain(wanted);
        assertThat(book.examplesChanged(changed.number()))
                .singleElement()
                .satisfies(change -> assertThat(change.kind()).isEqualTo(StandardChange.Kind.CHANGED));
    }

    @Test
    void showsWhatIsPublishedFromItsDayOn() {
        var draft = done(examples.put(drafting.begin(), example(LETTER, Kind.BAD, taken(picture(30, 20)))));

        assertThat(pictures.today(LETTER)).isEmpty();
        drafting.publish(draft, StandardsOfATest.today());

        assertThat(pictures.today(LETTER)).hasSize(1);
        assertThatThrownBy(() -> examples.remove(draft, LETTER, Kind.BAD)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void saysWhatIsNewAndWhatIsGone() {
        var draft = done(examples.put(drafting.begin(), example(LETTER, Kind.GOOD, taken(picture(30, 20)))));
        draft = done(examples.remove(draft, LICENCE, Kind.BAD));

        assertThat(book.examplesChanged(draft.number()))
                .extracting(ExampleChange::kind)
                .containsExactly(StandardChange.Kind.ADDED, StandardChange.Kind.GONE);
        assertThat(book.changes(draft.number())).isEmpty();
    }

    @Test
    void drawsAPictureAnewSoThatNothingButItsDotsIsKept() {
        var secret = "taken at home".getBytes(StandardCharsets.US_ASCII);
        var jpeg = withComment(encoded(picture(2600, 100), "jpg"), secret);

        var drawn = pictures.picture(taken(jpeg)).orElseThrow();

        assertThat(new String(drawn, StandardCharsets.ISO_8859_1)).doesNotContain("taken at home");
        assertThat(opened(drawn).getWidth()).isEqualTo(1280);
    }

    @Test
    void takesNothingButWholePicturesOfAMegabyteAtMost() {
        var png = encoded(picture(300, 200), "png");

        assertThat(examples.take("GIF89a no picture".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new PictureOutcome.Refused(DraftFlaw.PICTURE_TYPE));
        assertThat(examples.take(new byte[ExampleDrafting.LARGEST + 1]))
                .isEqualTo(new PictureOutcome.Refused(DraftFlaw.PICTURE_TOO_LARGE));
        assertThat(examples.take(Arrays.copyOf(png, png.length / 2)))
                .isEqualTo(new PictureOutcome.Refused(DraftFlaw.PICTURE_BROKEN));
        assertThat(examples.take(new byte[0])).isEqualTo(new PictureOutcome.Refused(DraftFlaw.PICTURE_TYPE));
    }

    @Test
    void refusesWhatCannotBeShownAndChangesNothing() {
        var draft = drafting.begin();
        var picture = taken(picture(30, 20));

        assertThat(examples.put(draft, example(LETTER, Kind.GOOD, NEVER_TAKEN)))
                .isEqualTo(new DraftOutcome.Flawed(Set.of(DraftFlaw.PICTURE_MISSING)));
        assertThat(examples.put(draft, example(FieldPath.of("business_code"), Kind.GOOD, picture)))
                .isEqualTo(new DraftOutcome.Flawed(Set.of(DraftFlaw.NOT_A_PICTURE)));
        assertThat(examples.put(draft, example(FieldPath.of("addition_info.legal_person_video"), Kind.GOOD, picture)))
                .isEqualTo(new DraftOutcome.Flawed(Set.of(DraftFlaw.NOT_A_PICTURE)));
        assertThat(examples.put(draft, new ExamplePicture(LETTER, Kind.GOOD, picture, " ", "x".repeat(121))))
                .isEqualTo(new DraftOutcome.Flawed(Set.of(DraftFlaw.BLANK, DraftFlaw.TOO_LONG)));
        assertThat(book.examplesChanged(draft.number())).isEmpty();
    }

    @Test
    void letsGoOfPicturesThatNoVersionShows() {
        var unused = taken(picture(31, 20));
        var used = taken(picture(32, 20));
        examples.put(drafting.begin(), example(LETTER, Kind.GOOD, used));
        jdbc.sql("update standard_picture set added_at = '2026-01-01 00:00:00'").update();

        kept.sweep();

        assertThat(pictures.picture(unused)).isEmpty();
        assertThat(pictures.picture(used)).isPresent();
        assertThat(FirstExamples.names())
                .allSatisfy(name -> assertThat(pictures.picture(name)).isPresent());
    }

    private static ExamplePicture example(FieldPath path, Kind kind, String picture) {
        return new ExamplePicture(path, kind, picture, "说明", "caption");
    }

    private String taken(BufferedImage picture) {
        return taken(encoded(picture, "png"));
    }

    private String taken(byte[] file) {
        return ((PictureOutcome.Taken) examples.take(file)).picture();
    }

    private static StandardVersion done(DraftOutcome outcome) {
        return ((DraftOutcome.Done) outcome).draft();
    }

    private static BufferedImage picture(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    private static byte[] encoded(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    // Right behind the mark that begins a JPEG.
    private static byte[] withComment(byte[] jpeg, byte[] comment) {
        var with = new ByteArrayOutputStream();
        with.write(jpeg, 0, 2);
        with.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (comment.length + 2)});
        with.writeBytes(comment);
        with.write(jpeg, 2, jpeg.length - 2);
        return with.toByteArray();
    }

    private static BufferedImage opened(byte[] jpeg) {
        try {
            return ImageIO.read(new ByteArrayInputStream(jpeg));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
