package org.partnerportal.mail;

import java.util.List;
import java.util.Locale;

/// What to tell somebody by e-mail.
///
/// @param to the address
/// @param language the language it is written in
/// @param key names its words: `<key>.subject` and `<key>.text`
/// @param arguments what fills the words; a link with its secret may stand here, it is kept sealed until it is sent
public record Letter(String to, Locale language, String key, List<String> arguments) {

    public Letter(String to, Locale language, String key, String... arguments) {
        this(to, language, key, List.of(arguments));
    }

    // Whom it is for, and what is in it, never shows in a log line.
    @Override
    public String toString() {
        return "Letter[" + key + "]";
    }
}
