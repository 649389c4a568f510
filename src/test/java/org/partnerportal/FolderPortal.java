package org.partnerportal;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.partnerportal.demo.DemoClassesOnly;
import org.partnerportal.mysql.EmbeddedMySql;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/// The whole portal in this process on a folder of its own, database included, to be looked into by tests and
/// measurements that need more than one start.
public final class FolderPortal implements AutoCloseable {

    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    // Each portal puts its own in the one place of the process; other contexts in it need theirs back.
    private final SecurityContextHolderStrategy othersStrategy;
    private final EmbeddedMySql database;
    private final ConfigurableApplicationContext portal;

    private FolderPortal(
            SecurityContextHolderStrategy othersStrategy,
            EmbeddedMySql database,
            ConfigurableApplicationContext portal) {
        this.othersStrategy = othersStrategy;
        this.database = database;
        this.portal = portal;
    }

    /// Starts it, with the database on data that an earlier start may have left.
    ///
    /// @param settings further settings, `--name=value`
    /// @param beans classes that only the test needs
    public static FolderPortal started(
            Path folder, Consumer<String> progress, List<String> settings, Class<?>... beans) {
        var othersStrategy = SecurityContextHolder.getContextHolderStrategy();
        var database = EmbeddedMySql.start(folder.resolve("mysql"), 0, progress);
        try {
            progress.accept("Starting the portal");
            var application = new SpringApplication(PartnerPortal.class);
            application.setBannerMode(Banner.Mode.OFF);
            application.addInitializers(new DemoClassesOnly());
            application.addPrimarySources(List.of(beans));
            var all = Stream.concat(own(folder, database.url()), settings.stream());
            return new FolderPortal(othersStrategy, database, application.run(all.toArray(String[]::new)));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    public ApplicationContext context() {
        return portal;
    }

    public <T> T bean(Class<T> type) {
        return portal.getBean(type);
    }

    /// The database's address for connections beside the portal's own.
    public String url() {
        return database.url();
    }

    public int port() {
        var server = ((WebServerApplicationContext) portal).getWebServer();
        return Objects.requireNonNull(server).getPort();
    }

    @Override
    public void close() {
        portal.close();
        database.close();
        SecurityContextHolder.setContextHolderStrategy(othersStrategy);
    }

    private static Stream<String> own(Path folder, String url) {
        return Stream.of(
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=root",
                "--spring.datasource.password=",
                "--portal.master-key=" + KEY,
                "--portal.documents=" + documents(folder),
                "--server.port=0",
                "--logging.config=classpath:logback-evaluation.xml",
                "--logging.file.name=" + folder.resolve("logs").resolve("portal.log"),
                "--spring.lifecycle.timeout-per-shutdown-phase=3s",
                "--vaadin.productionMode=true");
    }

    /// Where a portal on this folder keeps its documents.
    public static Path documents(Path folder) {
        return folder.resolve("documents");
    }
}
