package org.partnerportal.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/// Writes the list of common passwords anew from a text with the commonest first, one a line.
///
/// All that are long enough to be chosen are kept, and the commonest of the shorter ones, which people repeat and
/// decorate until they are.
final class WriteCommonPasswords {

    private static final int SHORTER = 50_000;
    private static final int SHORTEST = 4;

    private WriteCommonPasswords() {}

    static void main(String[] arguments) throws IOException {
        var all = Files.readAllLines(Path.of(arguments[0])).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        var longer = all.stream().filter(word -> word.length() >= PasswordRules.SHORTEST);
        var shorter = all.stream()
                .filter(word -> word.length() >= SHORTEST && word.length() < PasswordRules.SHORTEST)
                .limit(SHORTER);
        Files.write(
                Path.of("src/main/resources" + CommonPasswords.LIST),
                CommonPasswords.written(Stream.concat(longer, shorter).toList()));
    }
}
