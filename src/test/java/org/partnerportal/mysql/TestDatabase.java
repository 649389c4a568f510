package org.partnerportal.mysql;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// Gives every test context without a database of its own the run's embedded MySQL, and a master key.
///
/// The server starts once per test run on a fresh folder and ends with it.
class TestDatabase implements EnvironmentPostProcessor, Ordered {

    private static final class Server {

        private static final EmbeddedMySql RUNNING = start();

        private static EmbeddedMySql start() {
            var home = Path.of("target", "mysql").toAbsolutePath();
            var server = EmbeddedMySql.startEmpty(home, words -> {});
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        }
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty("spring.datasource.url")) {
            return;
        }
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test-database",
                        Map.of(
                                "spring.datasource.url", Server.RUNNING.url(),
                                "spring.datasource.username", "root",
                                "spring.datasource.password", "",
                                "portal.master-key", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
                                "portal.documents", "target/documents")));
    }

    // Before the portal's own look for a database, after everything that may name one.
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 10;
    }
}
