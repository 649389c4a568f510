package org.partnerportal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuditWordsTests {

    private static final Pattern ACTION =
            Pattern.compile("public String action\\(\\) \\{(.*?)\\n {4,8}}", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\"([a-z]+\\.[a-z.-]+)\"");

    /// What happened is told in words, never as "other action": each action that stands in the code, or the beginning
    /// of it, has words in both languages.
    @Test
    void everyActionHasWordsInBothLanguages() throws IOException {
        var actions = actions();
        assertThat(actions).hasSizeGreaterThan(60);

        for (var language : List.of("en", "zh_CN")) {
            var keys = keys(language);
            assertThat(actions)
                    .as(language)
                    .allMatch(action -> (action.endsWith(".") || action.endsWith("-"))
                            ? keys.stream().anyMatch(key -> key.startsWith("audit.action." + action))
                            : keys.contains("audit.action." + action));
        }
    }

    private static Set<String> actions() throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                ACTION.matcher(Files.readString(file))
                        .results()
                        .flatMap(body -> NAME.matcher(body.group(1)).results())
                        .forEach(name -> found.add(name.group(1)));
            }
        }
        return found;
    }

    private static Set<String> keys(String language) throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/i18n"))) {
            return files.filter(file -> file.toString().endsWith("_" + language + ".properties"))
                    .flatMap(AuditWordsTests::lines)
                    .filter(line -> line.startsWith("audit.action."))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
