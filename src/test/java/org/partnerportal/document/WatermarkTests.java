package org.partnerportal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.fileformat.SampleFiles;
import org.partnerportal.shared.PartnerId;

class WatermarkTests {

    private static final Instant NOW = Instant.parse("2026-11-24T06:00:00Z");

    private static final DocumentId DOCUMENT = DocumentId.random();

    private final byte[] page;

    WatermarkTests() throws IOException {
        page = SampleFiles.picture("jpg", 800, 600);
    }

    @Test
    void marksThePageForEachViewerOtherwise() {
        var anna = seen(Role.REVIEWER, "anna", NOW);
        var berta = seen(Role.REVIEWER, "berta", NOW);

        assertThat(anna).isNotEqualTo(page).isNotEqualTo(berta).isEqualTo(seen(Role.REVIEWER, "anna", NOW));
        assertThat(seen(Role.ACQUIRER_OFFICER, "carla", NOW)).isNotEqualTo(page);
        assertThat(seen(Role.AUDITOR, "dora", NOW)).isNotEqualTo(page);
    }

    @Test
    void marksThePageWithTheMoment() {
        assertThat(seen(Role.REVIEWER, "anna", NOW))
                .isNotEqualTo(seen(Role.REVIEWER, "anna", NOW.plus(Duration.ofMinutes(1))));
    }

    @Test
    void showsTheProviderItsOwnPageAsItIs() {
        assertThat(seen(Role.PROVIDER_OPERATOR, "emil", NOW)).isEqualTo(page);
        assertThat(seen(Role.PROVIDER_ADMIN, "fred", NOW)).isEqualTo(page);
    }

    @Test
    void leavesThePageReadable() throws IOException {
        var before = ImageIO.read(new ByteArrayInputStream(page));
        var after = ImageIO.read(new ByteArrayInputStream(seen(Role.REVIEWER, "anna", NOW)));

        assertThat(after.getWidth()).isEqualTo(before.getWidth());
        assertThat(after.getHeight()).isEqualTo(before.getHeight());
        assertThat(furthest(page, seen(Role.REVIEWER, "anna", NOW))).isBetween(8, 100);
    }

    @ParameterizedTest
    @CsvSource({"300,190", "120,80", "64,40", "40,600"})
    void marksASmallPictureToo(int width, int height) throws IOException {
        var small = SampleFiles.picture("jpg", width, height);

        var anna = seen(small, Role.REVIEWER, "anna", NOW);

        assertThat(furthest(small, anna)).isGreaterThan(8);
        assertThat(anna).isNotEqualTo(seen(small, Role.REVIEWER, "berta", NOW));
    }

    @ParameterizedTest
    @MethodSource
    void showsNobodyAnUnmarkedPageWhereTheMachineHasNoLetters(IntFunction<Font> none) {
        var watermark = new Watermark(new CurrentActor(), Clock.fixed(NOW, ZoneOffset.UTC), none);

        assertThatThrownBy(() -> as(Role.REVIEWER, "anna", () -> watermark.on(DOCUMENT, page)))
                .isInstanceOf(DocumentNotNow.class);
        assertThatThrownBy(() -> as(Role.AUDITOR, "dora", () -> {
                    watermark.requireLetters(DOCUMENT);
                    return true;
                }))
                .isInstanceOf(DocumentNotNow.class);
        assertThat(as(Role.PROVIDER_OPERATOR, "emil", () -> watermark.on(DOCUMENT, page)))
                .isEqualTo(page);
    }

    static List<IntFunction<Font>> showsNobodyAnUnmarkedPageWhereTheMachineHasNoLetters() {
        return List.of(NoLetters::new, size -> {
            throw new InternalError("Fontconfig head is null");
        });
    }

    private byte[] seen(Role role, String name, Instant at) {
        return seen(page, role, name, at);
    }

    private static byte[] seen(byte[] page, Role role, String name, Instant at) {
        var watermark = new Watermark(new CurrentActor(), Clock.fixed(at, ZoneOffset.UTC));
        return as(role, name, () -> watermark.on(DOCUMENT, page));
    }

    private static <T> T as(Role role, String name, Supplier<T> work) {
        var partner = role == Role.REVIEWER || role == Role.AUDITOR ? null : PartnerId.random();
        return People.as(role, partner, name, work);
    }

    private static int furthest(byte[] one, byte[] other) throws IOException {
        var before = ImageIO.read(new ByteArrayInputStream(one));
        var after = ImageIO.read(new ByteArrayInputStream(other));
        var furthest = 0;
        for (var x = 0; x < before.getWidth(); x++) {
            for (var y = 0; y < before.getHeight(); y++) {
                furthest = Math.max(
                        furthest, Math.abs((before.getRGB(x, y) >> 8 & 0xff) - (after.getRGB(x, y) >> 8 & 0xff)));
            }
        }
        return furthest;
    }

    private static final class NoLetters extends Font {

        private NoLetters(int size) {
            super(Font.SANS_SERIF, Font.BOLD, size);
        }

        @Override
        public int canDisplayUpTo(String text) {
            return 0;
        }
    }
}
