package org.partnerportal.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTokenTests {

    private final SecureRandom random = new SecureRandom();

    @Test
    void isNeverTheSameTwice() {
        assertThat(Stream.generate(() -> LinkToken.fresh(random)).limit(1000)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "short",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n"
            })
    void isNotReadFromWhatCannotBeOne(String text) {
        assertThat(LinkToken.parse(text)).isEmpty();
    }

    @Test
    void isRecognisedByAHashThatIsNotItself() {
        var token = LinkToken.fresh(random);
        var other = LinkToken.fresh(random);

        assertThat(token.hash()).isEqualTo(new LinkToken(token.value()).hash()).hasSize(32);
        assertThat(token.hash()).isNotEqualTo(other.hash());
        assertThat(new String(token.hash(), StandardCharsets.ISO_8859_1)).doesNotContain(token.value());
    }
}
