package org.partnerportal.mail;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// Gives every test context without a mail server of its own the run's catcher.
public final class TestMail implements EnvironmentPostProcessor, Ordered {

    private static final class Server {

        private static final MailCatcher RUNNING = MailCatcher.start();
    }

    /// What the tests' letters end up in.
    public static MailCatcher catcher() {
        return Server.RUNNING;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.containsProperty("spring.mail.host")) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "test-mail",
                            Map.of("spring.mail.host", "127.0.0.1", "spring.mail.port", Server.RUNNING.port())));
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 10;
    }
}
