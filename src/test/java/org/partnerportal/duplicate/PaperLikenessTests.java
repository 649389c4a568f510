package org.partnerportal.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Image;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.samples.DrawnForms;

class PaperLikenessTests {

    private static final int PAPERS = 30;

    @Test
    void takesNoLicenceForAnother() {
        assertNoneTakenForAnother(DrawnForms::licence);
    }

    @Test
    void takesNoIdCardForAnother() {
        assertNoneTakenForAnother(DrawnForms::idCard);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void knowsATurnedPaper(int quarters) {
        assertFound(paper -> Drawn.turned(paper, quarters));
    }

    @Test
    void knowsARecompressedPaper() {
        assertFound(paper -> Drawn.recompressed(paper, 0.5f));
    }

    @Test
    void knowsAScaledPaper() {
        assertFound(paper -> Drawn.resized(paper, 0.5));
        assertFound(paper -> Drawn.resized(paper, 1.3));
    }

    @Test
    void knowsACutPaper() {
        assertFound(paper -> Drawn.cropped(paper, 3));
    }

    @Test
    void knowsATurnedAndCutAndRecompressedPaper() {
        assertFound(paper -> Drawn.recompressed(Drawn.cropped(Drawn.turned(paper, 1), 3), 0.5f));
    }

    @Test
    void holdsOnlyPhotographsOfPlacesAndScreensForNoForm() {
        assertThat(List.of(
                        "business_info.sales_info.biz_store_info.store_entrance_pic[0]",
                        "business_info.sales_info.biz_store_info.indoor_pic[]",
                        "subject_info.micro_biz_info.micro_store_info.micro_indoor_copy",
                        "business_info.sales_info.mp_info.mp_pics[1]"))
                .noneMatch(path -> StandardForms.include(FieldPath.of(path)));
        assertThat(List.of(
                        "subject_info.business_license_info.license_copy",
                        "subject_info.identity_info.id_card_info.id_card_copy",
                        "settlement_info.qualifications[0]"))
                .allMatch(path -> StandardForms.include(FieldPath.of(path)));
    }

    // The hash takes them for alike: what is asked here is the whole of what a person would be told.
    private static void assertNoneTakenForAnother(IntFunction<BufferedImage> paper) {
        var papers = IntStream.range(0, PAPERS).mapToObj(paper).toList();

        assertThat(IntStream.range(0, PAPERS * PAPERS)
                        .filter(pair -> pair / PAPERS < pair % PAPERS)
                        .filter(pair -> found(papers.get(pair / PAPERS), papers.get(pair % PAPERS)))
                        .mapToObj(pair -> pair / PAPERS + " for " + pair % PAPERS))
                .isEmpty();
    }

    private static void assertFound(UnaryOperator<BufferedImage> change) {
        for (IntFunction<BufferedImage> kind :
                List.<IntFunction<BufferedImage>>of(DrawnForms::licence, DrawnForms::idCard)) {
            assertThat(IntStream.range(0, PAPERS / 3)
                            .filter(number -> !found(change.apply(kind.apply(number)), kind.apply(number))))
                    .isEmpty();
        }
    }

    private static boolean found(BufferedImage sought, BufferedImage kept) {
        var hashes = PictureHash.kept(small(kept));
        return PictureHash.sought(small(sought)).stream()
                        .anyMatch(one -> hashes.stream().anyMatch(one::finds))
                && new PaperLikeness(sought).same(kept);
    }

    // As large as what screening hashes.
    private static BufferedImage small(BufferedImage picture) {
        var by = 240.0 / Math.max(picture.getWidth(), picture.getHeight());
        var width = (int) (picture.getWidth() * by);
        var height = (int) (picture.getHeight() * by);
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var averaged = picture.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING);
        small.getGraphics().drawImage(averaged, 0, 0, null);
        return small;
    }
}
