package org.partnerportal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.document.DocumentId;
import org.partnerportal.ocr.Engines;
import org.partnerportal.ocr.OcrEngine;
import org.partnerportal.papers.PaperReader;
import org.partnerportal.papers.Readers;
import org.partnerportal.picturequality.AskedPicture;
import org.partnerportal.picturequality.PictureQuality;
import org.partnerportal.samples.SamplePack;
import org.partnerportal.samples.SamplePacks;

/// What the portal says of the papers of its own sample packs, which are drawn as they should be.
class SamplePapersTests {

    private static final OcrEngine ENGINE = Engines.fresh();
    private static final PaperReader READER = Readers.fresh();

    @ParameterizedTest
    @MethodSource("org.partnerportal.samples.SamplePacks#names")
    void warnsOfNoneOfThem(String name) {
        var pack = SamplePacks.load(name);

        assertThat(pack.values().asMap().keySet())
                .allSatisfy(path -> assertThat(pack.filesOf(path))
                        .filteredOn(SamplePapersTests::drawn)
                        .allSatisfy(file -> assertThat(
                                        PictureQuality.of(picture(pack, file), AskedPicture.at(path.value())))
                                .as(file)
                                .isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("org.partnerportal.samples.SamplePacks#names")
    void readsNothingOnThemThatTheFormSaysOtherwise(String name) {
        var pack = SamplePacks.load(name);

        var readings = readings(pack);

        assertThat(new FormComparison(pack.values(), readings).differences())
                .extracting(each ->
                        each.path() + ": " + each.stated() + " / " + each.read().value())
                .isEmpty();
        assertThat(readings).allSatisfy(each -> assertThat(each.values()).isNotEmpty());
    }

    private static List<DocumentReading> readings(SamplePack pack) {
        var readings = new ArrayList<DocumentReading>();
        for (var path : pack.values().asMap().keySet()) {
            FedFields.by(path)
                    .filter(fed -> !fed.anotherPaper(path, pack.values()))
                    .ifPresent(fed ->
                            pack.filesOf(path).forEach(file -> readings.add(reading(path, fed, picture(pack, file)))));
        }
        return readings;
    }

    private static DocumentReading reading(FieldPath path, FedFields fed, BufferedImage picture) {
        var values = READER.read(fed.kind(), ENGINE.read(picture)).values();
        return new DocumentReading(new DocumentId(UUID.randomUUID()), path, fed.kind(), ReadingState.READ, values);
    }

    private static boolean drawn(String file) {
        return !file.endsWith(".pdf");
    }

    private static BufferedImage picture(SamplePack pack, String file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(pack.files().getOrDefault(file, new byte[0])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
