package org.partnerportal.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.partnerportal.PartnerPortal;
import org.partnerportal.demo.DemoClassesOnly;
import org.partnerportal.mysql.EmbeddedMySql;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// The whole portal with a database of its own, in this process, so that it can be looked into.
final class BenchPortal implements AutoCloseable {

    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private final Path folder;
    private final EmbeddedMySql database;
    private final ConfigurableApplicationContext portal;

    private BenchPortal(Path folder, EmbeddedMySql database, ConfigurableApplicationContext portal) {
        this.folder = folder;
        this.database = database;
        this.portal = portal;
    }

    /// @param beans classes that only the measurement needs
    static BenchPortal started(Path folder, Consumer<String> progress, Class<?>... beans) {
        var database = EmbeddedMySql.start(folder.resolve("mysql"), 0, progress);
        try {
            progress.accept("Starting the portal");
            var application = new SpringApplication(PartnerPortal.class);
            application.setBannerMode(Banner.Mode.OFF);
            application.setAdditionalProfiles("bench");
            application.addInitializers(new DemoClassesOnly());
            application.addPrimarySources(List.of(beans));
            return new BenchPortal(folder, database, application.run(arguments(folder, database.url())));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    <T> T bean(Class<T> type) {
        return portal.getBean(type);
    }

    DataSource dataSource() {
        return bean(DataSource.class);
    }

    /// The database's address for connections beside the portal's own.
    String url() {
        return database.url();
    }

    Path folder() {
        return folder;
    }

    int port() {
        return Objects.requireNonNull(((WebServerApplicationContext) portal).getWebServer())
                .getPort();
    }

    @Override
    public void close() {
        portal.close();
        database.close();
    }

    private static String[] arguments(Path folder, String url) {
        return new String[] {
            "--spring.datasource.url=" + url + "&queryInterceptors=" + Statements.class.getName(),
            "--spring.datasource.username=root",
            "--spring.datasource.password=",
            "--portal.master-key=" + KEY,
            "--portal.documents=" + folder.resolve("documents"),
            "--server.port=0",
            "--logging.config=classpath:logback-evaluation.xml",
            "--logging.file.name=" + folder.resolve("logs").resolve("portal.log"),
            "--spring.lifecycle.timeout-per-shutdown-phase=3s",
            "--vaadin.productionMode=true"
        };
    }
}
