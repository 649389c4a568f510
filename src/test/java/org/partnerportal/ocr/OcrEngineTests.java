package org.partnerportal.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Which pictures the engine reads, and what happens where it cannot.
class OcrEngineTests {

    private static final List<String> WRITTEN = List.of("深圳市鑫源餐饮管理有限公司", "广东省深圳市南山区科技园路", "91440300MA5EXAMPLE");
    private static final OcrEngine ENGINE = Engines.fresh();

    @BeforeAll
    static void theMachineHasTheFont() {
        Fonts.require(Fonts.SANS);
    }

    @Test
    void readsWhatIsWritten() {
        assertThat(texts(ENGINE.read(page()))).containsExactlyElementsOf(WRITTEN);
    }

    @Test
    void saysWhereALineIs() {
        var place = ENGINE.read(page()).lines().getFirst().place();

        assertThat(place.left()).isCloseTo(0.1, offset(0.03));
        assertThat(place.top()).isBetween(0.1, 0.25);
        assertThat(place.bottom()).isBetween(0.25, 0.36);
    }

    @Test
    void readsAPageOnItsHead() {
        var read = ENGINE.read(turned(180));

        assertThat(texts(read)).containsExactlyElementsOf(WRITTEN);
        assertThat(read.turned()).isCloseTo(180, offset(1.0));
        assertThat(read.lines().getFirst().place().topLeft().x())
                .isGreaterThan(read.lines().getFirst().place().topRight().x());
    }

    @Test
    void readsAPageThatLiesOnEitherSide() {
        assertThat(texts(ENGINE.read(turned(90)))).containsExactlyElementsOf(WRITTEN);
        assertThat(texts(ENGINE.read(turned(270)))).containsExactlyElementsOf(WRITTEN);
    }

    @Test
    void readsATiltedPage() {
        var read = ENGINE.read(turned(-8));

        assertThat(texts(read)).containsExactlyElementsOf(WRITTEN);
        assertThat(read.turned()).isCloseTo(352, offset(1.0));
    }

    @Test
    void findsAPlaceOnTheUprightPageAgainInThePicture() {
        var read = ENGINE.read(turned(180));
        var line = read.lines().getFirst();

        assertThat(read.place(line.box()).topLeft().x())
                .isCloseTo(line.place().topLeft().x(), offset(0.01));
        assertThat(read.place(line.box()).topLeft().y())
                .isCloseTo(line.place().topLeft().y(), offset(0.01));
    }

    @Test
    void findsNothingOnAnEmptyPage() {
        assertThat(ENGINE.read(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB))
                        .lines())
                .isEmpty();
    }

    @Test
    void saysWhyItCannotReadWhereALibraryDoesNotLoad() {
        var engine = Engines.unavailable();

        assertThat(engine.available()).isFalse();
        assertThat(engine.whyUnavailable()).contains("The library does not load.");
        assertThatThrownBy(() -> engine.read(page())).isInstanceOf(OcrUnavailable.class);
    }

    @Test
    void showsNoTextInALog() {
        assertThat(ENGINE.read(page()).toString()).doesNotContain("深圳");
    }

    /// Later releases of the library send reports to their maker unless told not to: what reads identity papers must
    /// not.
    @Test
    void theLibraryKnowsNobodyToReportTo() throws IOException {
        try (var library = getClass().getResourceAsStream("/ai/onnxruntime/native/linux-x64/libonnxruntime.so")) {
            assertThat(library).isNotNull();
            assertThat(new String(library.readAllBytes(), StandardCharsets.ISO_8859_1)
                            .contains("events.data.microsoft"))
                    .isFalse();
        }
    }

    private static List<String> texts(ReadPage page) {
        return page.lines().stream().map(TextLine::text).toList();
    }

    private static BufferedImage page() {
        var page = new BufferedImage(900, 420, BufferedImage.TYPE_INT_RGB);
        var pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Fonts.SANS, Font.PLAIN, 40));
        for (var line = 0; line < WRITTEN.size(); line++) {
            pen.drawString(WRITTEN.get(line), 90, 110 + line * 110);
        }
        pen.dispose();
        return page;
    }

    private static BufferedImage turned(double degrees) {
        var page = page();
        var table = new BufferedImage(1000, 1000, BufferedImage.TYPE_INT_RGB);
        var pen = table.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, table.getWidth(), table.getHeight());
        var place = AffineTransform.getTranslateInstance(500, 500);
        place.rotate(Math.toRadians(degrees));
        place.translate(-page.getWidth() / 2.0, -page.getHeight() / 2.0);
        pen.drawImage(page, place, null);
        pen.dispose();
        return table;
    }
}
