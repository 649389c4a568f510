package org.partnerportal.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTextTests {

    @Test
    void makesSecretsItTakesItself() {
        var random = new SecureRandom();

        assertThat(IntStream.range(0, 200)
                        .mapToObj(n -> SecretText.fresh(random).value()))
                .doesNotHaveDuplicates()
                .allSatisfy(value -> assertThat(SecretText.parse(value)).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abcdefghijklmnopqrstuvwxyz01234",
                "abcdefghijklmnopqrstuvwxyz0123456",
                "abcdefghijklmnopqrstuvwxyz01234!",
                "abababababababababababababababab",
                "ａbcdefghijklmnopqrstuvwxyz012345"
            })
    void refusesWhatIsTooShortTooLongStrangeOrMonotonous(String text) {
        assertThat(SecretText.parse(text)).isEmpty();
    }

    @Test
    void neverShowsInALogLine() {
        var secret = SecretText.fresh(new SecureRandom());

        assertThat(secret.toString()).doesNotContain(secret.value());
    }
}
