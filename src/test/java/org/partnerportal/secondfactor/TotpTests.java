package org.partnerportal.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:15Z");

    /// The vectors of RFC 6238, appendix B, of which the last six digits count here.
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void makesTheCodesOfTheStandard(long seconds, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(seconds)))).isEqualTo(code);
    }

    @Test
    void takesTheStepBeforeAndTheStepAfterAndNoneFurtherAway() {
        var step = Totp.step(NOW);
        for (var off : new long[] {-1, 0, 1}) {
            assertThat(Totp.matching(SECRET, Totp.code(SECRET, step + off), NOW, 0))
                    .hasValue(step + off);
        }
        for (var off : new long[] {-2, 2}) {
            assertThat(Totp.matching(SECRET, Totp.code(SECRET, step + off), NOW, 0))
                    .isEmpty();
        }
    }

    @Test
    void takesNoStepUpToTheLastOneUsed() {
        var step = Totp.step(NOW);
        assertThat(Totp.matching(SECRET, Totp.code(SECRET, step), NOW, step)).isEmpty();
        assertThat(Totp.matching(SECRET, Totp.code(SECRET, step - 1), NOW, step))
                .isEmpty();
        assertThat(Totp.matching(SECRET, Totp.code(SECRET, step + 1), NOW, step))
                .hasValue(step + 1);
    }

    @Test
    void writesSecretsAsAppsReadThem() {
        assertThat(Base32.written(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Base32.read("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")).isEqualTo(SECRET);
        var small = new byte[] {0, 0, 0, 0, 7, -1, -1, -1, -1, -1};
        assertThat(Base32.read(Base32.written(small))).isEqualTo(small);
    }

    @Test
    void offersAFreshSecretEachTimeInAnAddressThatAppsKnow() {
        var offer = TotpOffer.fresh("Partner Portal", "li@example.com");

        assertThat(offer.address())
                .isEqualTo("otpauth://totp/Partner%20Portal:li%40example.com?secret=" + offer.text()
                        + "&issuer=Partner%20Portal");
        assertThat(offer.secret()).hasSize(20);
        assertThat(TotpOffer.fresh("Partner Portal", "li@example.com").text()).isNotEqualTo(offer.text());
    }
}
