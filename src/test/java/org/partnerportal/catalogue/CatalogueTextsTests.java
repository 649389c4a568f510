package org.partnerportal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class CatalogueTextsTests {

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(bundle(Locale.CHINA).keySet())
                .isEqualTo(bundle(Locale.ENGLISH).keySet());
    }

    @Test
    void everySectionHasAName() {
        for (var section : Section.values()) {
            assertThat(bundle(Locale.CHINA).getString("catalogue.section." + section))
                    .isNotBlank();
        }
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("i18n.catalogue", locale);
    }
}
