package org.partnerportal.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class NormalisedPasswordsTests {

    private final NormalisedPasswords passwords = new NormalisedPasswords(new Argon2PasswordEncoder(16, 32, 1, 512, 2));

    @Test
    void isTheSamePasswordHoweverItsCharactersAreComposed() {
        var hash = passwords.encode("caf\u00e9 at the corner");

        assertThat(passwords.matches("cafe\u0301 at the corner", hash)).isTrue();
        assertThat(passwords.matches("cafe at the corner", hash)).isFalse();
    }

    @Test
    void tellsWhichHashesWereMadeWithLess() {
        var weaker = new Argon2PasswordEncoder(16, 32, 1, 256, 2).encode("teapot under lamps");

        assertThat(passwords.upgradeEncoding(weaker)).isTrue();
        assertThat(passwords.upgradeEncoding(passwords.encode("teapot under lamps")))
                .isFalse();
    }
}
