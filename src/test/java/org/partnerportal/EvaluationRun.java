package org.partnerportal;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnerportal.demo.DemoClassesOnly;
import org.partnerportal.demo.DemoSeed;
import org.partnerportal.mail.MailCatcher;
import org.partnerportal.mysql.EmbeddedMySql;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// The whole portal on one machine, with a database and demo data of its own: `./portal run`.
///
/// Ends with the process, and takes the database with it.
final class EvaluationRun {

    private final EvaluationOptions options;
    private final EvaluationConsole console;
    private @Nullable EmbeddedMySql database;
    private @Nullable ConfigurableApplicationContext portal;
    private volatile boolean ready;

    private EvaluationRun(EvaluationOptions options, EvaluationConsole console) {
        this.options = options;
        this.console = console;
    }

    static void main(String[] arguments) {
        var console = new EvaluationConsole(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        try {
            new EvaluationRun(EvaluationOptions.parsed(arguments), console).start();
        } catch (Exception e) {
            console.failed(EvaluationFailure.sentence(e));
            System.exit(1);
        }
    }

    private void start() {
        var folder = EvaluationFolder.opened(options.data());
        options.requireFreePort();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));

        startDatabase(folder);
        startPortal(folder);
        ready = true;
        console.ready(
                options.port(),
                Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime()));
    }

    private void startDatabase(EvaluationFolder folder) {
        var started = EmbeddedMySql.start(folder.database(), 0, console::phase);
        synchronized (this) {
            database = started;
        }
    }

    private void startPortal(EvaluationFolder folder) {
        console.phase("Starting the portal");
        var application = new SpringApplication(PartnerPortal.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false);
        application.setAdditionalProfiles("demo");
        var mail = MailCatcher.start();
        application.addInitializers(
                new DemoClassesOnly(), context -> context.getBeanFactory().registerSingleton("mailCatcher", mail));
        var started = application.run(folder.arguments(url(), options.port(), mail.port()));
        synchronized (this) {
            portal = started;
        }
        started.getBean(DemoSeed.class).run(console::phase);
    }

    private synchronized String url() {
        return Objects.requireNonNull(database).url();
    }

    private synchronized void stop() {
        if (ready) {
            console.phase("Stopping");
        }
        if (portal != null) {
            portal.close();
        }
        if (database != null) {
            database.close();
        }
        if (ready) {
            console.stopped();
        }
    }
}
