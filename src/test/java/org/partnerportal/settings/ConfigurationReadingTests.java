package org.partnerportal.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnerportal.settings.ConfigurationEntry.Origin;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

class ConfigurationReadingTests {

    private static final String CANARY = "a-canary-that-must-not-sing";

    private final StandardEnvironment environment = new StandardEnvironment();

    @Test
    void showsWhatIsHarmlessAndWhereItComesFrom() {
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource("--server.port=9090"));

        var port = entry("server.port");

        assertThat(port.value()).isEqualTo("9090");
        assertThat(port.origin()).isEqualTo(Origin.COMMAND_LINE);
    }

    @Test
    void neverShowsASecretNorWhatItDoesNotKnowToBeNone() {
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "planted",
                        Map.of(
                                "portal.master-key", CANARY,
                                "portal.something-new", CANARY,
                                "spring.mail.password", CANARY,
                                "spring.datasource.password", CANARY,
                                "portal.documents.s3.endpoint", "https://key:" + CANARY + "@store.example",
                                "spring.datasource.url",
                                        "jdbc:mysql://user:" + CANARY + "@db:3306/portal?password=" + CANARY)));

        assertThat(new ConfigurationReading(environment).entries().toString()).doesNotContain(CANARY);
        assertThat(entry("portal.something-new").set()).isTrue();
        assertThat(entry("spring.datasource.url").value()).isEqualTo("jdbc:mysql://db:3306/portal");
    }

    @Test
    void knowsWhetherFilesAreScanned() {
        assertThat(new ConfigurationReading(environment).scansFiles()).isFalse();

        environment
                .getPropertySources()
                .addFirst(new SimpleCommandLinePropertySource("--portal.antivirus.address=clamav:3310"));

        assertThat(new ConfigurationReading(environment).scansFiles()).isTrue();
        assertThat(entry("portal.antivirus.address").value()).isEqualTo("clamav:3310");
    }

    @Test
    void saysOfWhatIsMissingThatItIsNotSet() {
        var mail = entry("spring.mail.host");

        assertThat(mail.set()).isFalse();
        assertThat(mail.origin()).isEqualTo(Origin.NOWHERE);
    }

    private ConfigurationEntry entry(String name) {
        return new ConfigurationReading(environment)
                .entries().stream()
                        .filter(entry -> entry.name().equals(name))
                        .findFirst()
                        .orElseThrow();
    }
}
