package org.partnerportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/// The shape of what starts the portal in containers. That it runs is another matter: no engine is asked here.
class DockerFilesTests {

    private static final Path DOCKER = Path.of("docker");

    private final Map<String, Object> services = map(compose().get("services"));

    @Test
    void composeStartsThePortalItsDatabaseAndAMailCatcher() {
        assertThat(services).containsOnlyKeys("portal", "mysql", "mail");
        assertThat(service("mysql")).containsEntry("image", "mysql:8.4");
    }

    @Test
    void everyServiceIsAskedForItsHealth() {
        assertThat(services.values())
                .allSatisfy(service ->
                        assertThat(map(map(service).get("healthcheck"))).containsKeys("test", "interval"));
    }

    @Test
    void thePortalWaitsForAHealthyDatabase() {
        assertThat(map(map(service("portal").get("depends_on")).get("mysql")))
                .containsEntry("condition", "service_healthy");
    }

    @Test
    void everySecretComesFromOutsideAndItsLackIsNamed() {
        var secrets = services.values().stream()
                .flatMap(service -> environment(map(service)).entrySet().stream())
                .filter(variable -> variable.getKey().matches(".*(PASSWORD|KEY|SECRET|TOKEN).*"))
                .toList();

        assertThat(secrets)
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(secret -> assertThat(secret.getValue()).asString().matches("\\$\\{[A-Z_]+:\\?.+}"));
    }

    @Test
    void theImageRunsAsNobodySpecialIsAskedForItsHealthAndHoldsNoSecret() throws IOException {
        var lines = Files.readAllLines(DOCKER.resolve("Dockerfile"));
        var image = lines.subList(lastStage(lines), lines.size());

        assertThat(image).contains("USER portal").anyMatch(line -> line.startsWith("HEALTHCHECK"));
        assertThat(image).anyMatch(line -> line.contains("/actuator/health"));
        assertThat(lines)
                .filteredOn(line -> line.startsWith("ENV") || line.startsWith("ARG"))
                .noneMatch(line -> line.matches(".*(PASSWORD|KEY|SECRET|TOKEN).*"));
    }

    private static int lastStage(List<String> lines) {
        var stages = new ArrayList<Integer>();
        for (var n = 0; n < lines.size(); n++) {
            if (lines.get(n).startsWith("FROM ")) {
                stages.add(n);
            }
        }
        assertThat(stages).hasSize(2);
        return stages.getLast();
    }

    private Map<String, Object> service(String name) {
        return map(services.get(name));
    }

    private static Map<String, Object> environment(Map<String, Object> service) {
        return service.containsKey("environment") ? map(service.get("environment")) : Map.of();
    }

    private static Map<String, Object> compose() {
        try (var file = Files.newBufferedReader(DOCKER.resolve("compose.yaml"))) {
            return new Yaml().load(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object yaml) {
        return (Map<String, Object>) Objects.requireNonNull(yaml);
    }
}
