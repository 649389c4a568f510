package org.partnerportal.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LifetimeTests {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    @Test
    void worksUntilItsCertificateRunsOut() {
        var lifetime = Lifetime.from(NOW, NOW.plusSeconds(10));

        assertThat(lifetime.at(NOW.plusSeconds(9))).isEqualTo(CredentialState.USABLE);
        assertThat(lifetime.at(NOW.plusSeconds(10))).isEqualTo(CredentialState.EXPIRED);
    }

    @Test
    void worksOnForTheOverlapWhenReplaced() {
        var lifetime = Lifetime.from(NOW, null).replaced(Overlap.DAY, NOW);

        assertThat(lifetime.at(NOW.plus(Duration.ofHours(23)))).isEqualTo(CredentialState.RETIRING);
        assertThat(lifetime.at(NOW.plus(Duration.ofHours(24)))).isEqualTo(CredentialState.RETIRED);
    }

    @Test
    void stopsAtOnceWhenReplacedWithoutOverlap() {
        assertThat(Lifetime.from(NOW, null).replaced(Overlap.NONE, NOW).at(NOW)).isEqualTo(CredentialState.RETIRED);
    }

    @Test
    void isNeverProlongedByBeingReplacedAgain() {
        var lifetime = Lifetime.from(NOW, null).replaced(Overlap.DAY, NOW).replaced(Overlap.MONTH, NOW);

        assertThat(lifetime.at(NOW.plus(Duration.ofDays(2)))).isEqualTo(CredentialState.RETIRED);
    }

    @Test
    void isRevokedForGoodWhateverElseHoldsOfIt() {
        var revoked = Lifetime.from(NOW, NOW.plusSeconds(60)).revoked(NOW.plusSeconds(1));

        assertThat(revoked.at(NOW.plusSeconds(2))).isEqualTo(CredentialState.REVOKED);
        assertThat(revoked.revoked(NOW.plusSeconds(30)).revokedAt()).isEqualTo(NOW.plusSeconds(1));
        assertThat(revoked.replaced(Overlap.MONTH, NOW).at(NOW)).isEqualTo(CredentialState.REVOKED);
    }
}
