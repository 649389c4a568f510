package org.partnerportal.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.signing.MerchantLink.Ending;

class MerchantLinkTests {

    private static final Instant MADE = Instant.parse("2026-03-02T08:00:00Z");
    private static final LinkToken TOKEN = LinkToken.fresh(new SecureRandom());

    private final MerchantLink link = MerchantLink.made(TOKEN, new MerchantApplicationId(7), MADE);

    @Test
    void worksForSevenDays() {
        var end = MADE.plus(Duration.ofDays(7));

        assertThat(link.worksAt(MADE)).isTrue();
        assertThat(link.worksAt(end.minusNanos(1))).isTrue();
        assertThat(link.worksAt(end)).isFalse();
        assertThat(link.showsAt(end)).isFalse();
    }

    @Test
    void aUsedLinkShowsWhatCameOfItAndDoesNothingMore() {
        var used = ended(Ending.USED);

        assertThat(used.worksAt(MADE)).isFalse();
        assertThat(used.showsAt(MADE)).isTrue();
    }

    @Test
    void aWithdrawnOrReplacedLinkShowsNothing() {
        assertThat(ended(Ending.WITHDRAWN).showsAt(MADE)).isFalse();
        assertThat(ended(Ending.REPLACED).showsAt(MADE)).isFalse();
        assertThat(ended(Ending.REPLACED).worksAt(MADE)).isFalse();
    }

    @Test
    void aTokenReadsBackAndDoesNotShowItselfInLogs() {
        assertThat(LinkToken.parse(TOKEN.value())).contains(TOKEN);
        assertThat(TOKEN.toString()).doesNotContain(TOKEN.value());
        assertThat(LinkToken.parse("../" + TOKEN.value().substring(3))).isEmpty();
        assertThat(LinkToken.parse(TOKEN.value() + "A")).isEmpty();
    }

    private MerchantLink ended(Ending how) {
        return new MerchantLink(link.token(), link.application(), link.madeAt(), link.expiresAt(), how);
    }
}
