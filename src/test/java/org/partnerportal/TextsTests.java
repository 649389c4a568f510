package org.partnerportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Every text stands in both languages, and every refusal a person may meet has one.
class TextsTests {

    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern REFUSAL =
            Pattern.compile("extends DomainException.*?super\\(\\s*\"([^\"]+)\"", Pattern.DOTALL);

    @Test
    void everyTextStandsInBothLanguages() throws IOException {
        assertThat(keys("_zh_CN.properties")).isNotEmpty().isEqualTo(keys("_en.properties"));
    }

    @Test
    void everyRefusalHasItsWords() throws IOException {
        var refusals = new TreeSet<String>();
        try (var files = Files.walk(CODE)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(TextsTests::text)
                    .map(REFUSAL::matcher)
                    .filter(found -> found.find())
                    .forEach(found -> refusals.add("error." + found.group(1)));
        }
        assertThat(refusals).hasSizeGreaterThan(8);
        assertThat(keys("_en.properties")).containsAll(refusals);
    }

    private static Set<String> keys(String suffix) throws IOException {
        var keys = new TreeSet<String>();
        try (var bundles = Files.list(BUNDLES)) {
            for (var bundle :
                    bundles.filter(file -> file.toString().endsWith(suffix)).toList()) {
                var texts = new Properties();
                try (var reader = Files.newBufferedReader(bundle)) {
                    texts.load(reader);
                }
                keys.addAll(texts.stringPropertyNames());
            }
        }
        return keys;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
