package org.partnerportal.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.util.EnumSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.partnerportal.ocr.Engines;
import org.partnerportal.ocr.Fonts;
import org.partnerportal.ocr.OcrEngine;

/// What is found on drawn papers; how much of many is measured by `./portal bench ocr`.
class PaperReaderTests {

    private static final OcrEngine ENGINE = Engines.fresh();

    private final Random chance = new Random(20261124);
    private final PaperPress press = new PaperPress(chance);
    private final PaperReader reader = Readers.fresh();

    @Test
    void findsEverythingThatAFormAsksForOnALicence() {
        var paper = press.print(PaperKind.BUSINESS_LICENCE);

        var reading = read(paper);

        assertSays(reading, paper, PaperField.CREDIT_CODE);
        assertSays(reading, paper, PaperField.NAME);
        assertSays(reading, paper, PaperField.LEGAL_PERSON);
        assertSays(reading, paper, PaperField.ADDRESS);
        assertSays(reading, paper, PaperField.FOUNDED);
    }

    @Test
    void findsTheSameOnALicenceOnItsHead() {
        var paper = Quality.UPSIDE_DOWN.of(press.print(PaperKind.BUSINESS_LICENCE), chance);

        assertSays(read(paper), paper, PaperField.CREDIT_CODE);
        assertSays(read(paper), paper, PaperField.NAME);
    }

    @Test
    void findsEverythingOnAnIdCardsPortraitSide() {
        var paper = press.print(PaperKind.ID_CARD_PORTRAIT);

        var reading = read(paper);

        assertThat(EnumSet.of(
                        PaperField.PERSON, PaperField.SEX, PaperField.BORN, PaperField.HOME, PaperField.ID_NUMBER))
                .allSatisfy(field -> assertSays(reading, paper, field));
    }

    @Test
    void leavesOutWhatIsWrittenAcrossACopy() {
        var paper = press.print(PaperKind.ID_CARD_PORTRAIT);
        var pen = paper.picture().createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(new Font(Fonts.SANS, Font.PLAIN, 34));
        pen.setColor(new Color(0xb0, 0x40, 0x40));
        pen.rotate(Math.toRadians(-24), 200, 500);
        pen.drawString("仅供办理业务使用", 200, 500);
        pen.dispose();

        var reading = read(paper);

        assertSays(reading, paper, PaperField.HOME);
        assertSays(reading, paper, PaperField.ID_NUMBER);
    }

    @Test
    void findsTheNumberInPoorLight() {
        var paper = Quality.DIM.of(press.print(PaperKind.ID_CARD_PORTRAIT), chance);

        assertSays(read(paper), paper, PaperField.ID_NUMBER);
    }

    @Test
    void findsEverythingOnAnIdCardsEmblemSide() {
        var paper = Quality.TILTED.of(press.print(PaperKind.ID_CARD_EMBLEM), chance);

        var reading = read(paper);

        assertThat(paper.says().keySet()).allSatisfy(field -> assertSays(reading, paper, field));
    }

    @Test
    void findsNothingOnAPaperOfAnotherKind() {
        var card = press.print(PaperKind.ID_CARD_EMBLEM);

        assertThat(reader.read(PaperKind.ID_CARD_PORTRAIT, ENGINE.read(card.picture()))
                        .values())
                .isEmpty();
    }

    private PaperReading read(DrawnPaper paper) {
        return reader.read(paper.kind(), ENGINE.read(paper.picture()));
    }

    private static void assertSays(PaperReading reading, DrawnPaper paper, PaperField field) {
        assertThat(reading.value(field).map(ReadValue::value).map(Wording::plain))
                .as(field.name())
                .contains(Wording.plain(paper.says().getOrDefault(field, "")));
    }
}
