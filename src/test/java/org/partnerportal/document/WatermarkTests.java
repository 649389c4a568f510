package org.partnerportal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.fileformat.SampleFiles;
import org.partnerportal.shared.PartnerId;

class WatermarkTests {

    private static final Instant NOW = Instant.parse("2026-11-24T06:00:00Z");

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
        var furthest = 0;
        for (var x = 0; x < before.getWidth(); x++) {
            for (var y = 0; y < before.getHeight(); y++) {
                furthest = Math.max(
                        furthest, Math.abs((before.getRGB(x, y) >> 8 & 0xff) - (after.getRGB(x, y) >> 8 & 0xff)));
            }
        }
        assertThat(furthest).isBetween(8, 100);
    }

    private byte[] seen(Role role, String name, Instant at) {
        var watermark = new Watermark(new CurrentActor(), Clock.fixed(at, ZoneOffset.UTC));
        var partner = role == Role.REVIEWER || role == Role.AUDITOR ? null : PartnerId.random();
        return People.as(role, partner, name, () -> watermark.on(page));
    }
}
