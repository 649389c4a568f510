package org.partnerportal.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyReaderTests {

    private static final Instant NOW = Instant.parse("2027-01-01T00:00:00Z");

    @Test
    void takesAPublicKeyAndNumbersItByItsFingerprint() throws RefusedKey {
        var material = KeyReader.read(KeyPairs.publicKey(2048), NOW);

        assertThat(material.serial()).matches("[0-9A-F]{40}");
        assertThat(material.bits()).isEqualTo(2048);
        assertThat(material.expiresAt()).isNull();
    }

    @Test
    void takesACertificateWithItsOwnNumberAndEnd() throws RefusedKey {
        var material = KeyReader.read(sample("certificate.pem"), NOW);

        assertThat(material.serial()).isEqualTo("5F3A77C1D2E4B6A8901234567890ABCDEF123456");
        assertThat(material.expiresAt()).isAfter(NOW);
    }

    @Test
    void takesAKeyWithWordsAroundIt() throws RefusedKey {
        assertThat(KeyReader.read("Here it is:\r\n" + KeyPairs.publicKey(2048) + "\r\nKind regards", NOW))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"ec.pem, NOT_RSA", "ed25519.pem, NOT_RSA", "short.pem, WRONG_SIZE"})
    void refusesKeysOfAnotherKindOrSize(String file, KeyRefusal reason) {
        refuses(sample(file), NOW, reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----",
                "-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----",
                "-----BEGIN CERTIFICATE-----\n=\n-----END CERTIFICATE-----"
            })
    void refusesWhatIsNoKey(String text) {
        refuses(text, NOW, KeyRefusal.NOT_A_KEY);
    }

    @Test
    void refusesAPrivateKeyHoweverItIsWrapped() {
        refuses("-----BEGIN RSA PRIVATE KEY-----\nMIIE", NOW, KeyRefusal.PRIVATE_KEY);
        refuses(KeyPairs.publicKey(2048) + "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIE", NOW, KeyRefusal.PRIVATE_KEY);
    }

    @Test
    void refusesACertificateBeforeAndAfterItsTime() throws RefusedKey {
        var certificate = sample("certificate.pem");
        var end = Objects.requireNonNull(KeyReader.read(certificate, NOW).expiresAt());

        refuses(certificate, Instant.parse("2020-01-01T00:00:00Z"), KeyRefusal.CERTIFICATE_NOT_YET_VALID);
        refuses(certificate, end, KeyRefusal.CERTIFICATE_EXPIRED);
        assertThat(KeyReader.read(certificate, end.minus(Duration.ofSeconds(1))))
                .isNotNull();
    }

    private static void refuses(String text, Instant now, KeyRefusal reason) {
        assertThatThrownBy(() -> KeyReader.read(text, now))
                .asInstanceOf(type(RefusedKey.class))
                .extracting(RefusedKey::reason)
                .isEqualTo(reason);
    }

    private static String sample(String file) {
        try {
            return Files.readString(Path.of("src/test/resources/credential", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
