package org.partnerportal.access;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What a password must be: long, not one that everybody tries first, and without the person's own words in it.
///
/// No rule asks for digits or signs: they make passwords harder to remember, not harder to guess (NIST SP 800-63B,
/// 3.1.1.2).
@Component
public class PasswordRules {

    /// How many characters a password has at least.
    public static final int SHORTEST = 12;

    /// How many it has at most, so that hashing one stays cheap.
    public static final int LONGEST = 128;

    private static final String PORTAL = "partnerportal";
    private static final int SHORTEST_WORD = 4;
    private static final int SHORTEST_CHINESE_NAME = 2;

    private final CommonPasswords common;

    PasswordRules(CommonPasswords common) {
        this.common = common;
    }

    /// What is wrong with a password, for the person with this address and name; nothing if it will do.
    public Optional<PasswordFlaw> flaw(String password, String login, String name) {
        var written = Normalizer.normalize(password, Normalizer.Form.NFC);
        var length = written.codePointCount(0, written.length());
        if (length < SHORTEST) {
            return Optional.of(PasswordFlaw.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(PasswordFlaw.TOO_LONG);
        }
        if (personal(squashed(written), login, name)) {
            return Optional.of(PasswordFlaw.PERSONAL);
        }
        return common.guessable(written) ? Optional.of(PasswordFlaw.COMMON) : Optional.empty();
    }

    private static boolean personal(String password, String login, String name) {
        var words = Stream.of(Arrays.stream(name.split("[\\s·.-]+")), Stream.of(login, login.replaceAll("@.*", "")))
                .flatMap(all -> all)
                .map(PasswordRules::squashed)
                .filter(word -> word.length() >= SHORTEST_WORD);
        return Stream.concat(words, Stream.of(PORTAL)).anyMatch(password::contains) || named(password, squashed(name));
    }

    private static boolean named(String password, String name) {
        var ideographs = name.codePoints().anyMatch(Character::isIdeographic);
        return name.length() >= (ideographs ? SHORTEST_CHINESE_NAME : SHORTEST_WORD) && password.contains(name);
    }

    private static String squashed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s._-]+", "");
    }
}
