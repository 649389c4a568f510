package org.partnerportal.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.partnerportal.FolderPortal;
import org.springframework.context.ApplicationContext;

/// A portal that can be measured: what it asks of the database is overheard.
final class BenchPortal implements AutoCloseable {

    private final Path folder;
    private final FolderPortal portal;

    private BenchPortal(Path folder, FolderPortal portal) {
        this.folder = folder;
        this.portal = portal;
    }

    /// @param beans classes that only the measurement needs
    static BenchPortal started(Path folder, Consumer<String> progress, Class<?>... beans) {
        return started(folder, progress, List.of(), beans);
    }

    /// @param further settings that only the measurement needs
    static BenchPortal started(Path folder, Consumer<String> progress, List<String> further, Class<?>... beans) {
        var settings = new ArrayList<>(further);
        settings.add("--spring.profiles.active=bench");
        settings.add(
                "--spring.datasource.hikari.data-source-properties.queryInterceptors=" + Statements.class.getName());
        return new BenchPortal(folder, FolderPortal.started(folder, progress, settings, beans));
    }

    <T> T bean(Class<T> type) {
        return portal.bean(type);
    }

    ApplicationContext context() {
        return portal.context();
    }

    /// The database's address for connections beside the portal's own.
    String url() {
        return portal.url();
    }

    Path folder() {
        return folder;
    }

    int port() {
        return portal.port();
    }

    @Override
    public void close() {
        portal.close();
    }
}
