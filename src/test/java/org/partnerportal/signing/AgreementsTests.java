package org.partnerportal.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AgreementsTests {

    private final Agreements agreements;

    AgreementsTests() throws IOException {
        this.agreements = new Agreements();
    }

    // Merchants have signed these very texts: a change is a new version, never an edit.
    @Test
    void version2026OneNeverChanges() {
        assertThat(agreements.current(Locale.SIMPLIFIED_CHINESE).fingerprint())
                .isEqualTo("6f26889edd29fc9e9fc9f1261ac352bce53ff5444622c3d429af0c58d6e4ca2b");
        assertThat(agreements.current(Locale.ENGLISH).fingerprint())
                .isEqualTo("46ee7c10d5025393e56d6b13a201a3ca1603e7a6f1b412680728e173f0ea8e93");
    }

    @Test
    void hasTheSameArticlesInBothLanguages() {
        assertThat(articles(Locale.ENGLISH))
                .isEqualTo(articles(Locale.SIMPLIFIED_CHINESE))
                .isPositive();
    }

    private long articles(Locale language) {
        return Pattern.compile("(?m)^(##|\\d+\\.) ")
                .matcher(agreements.current(language).markdown())
                .results()
                .count();
    }
}
