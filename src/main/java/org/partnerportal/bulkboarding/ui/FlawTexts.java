package org.partnerportal.bulkboarding.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import org.partnerportal.bulkboarding.Flaw;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.uikit.PortalTexts;

/// Says in words what is the matter with a row.
@SpringComponent
class FlawTexts {

    private static final int LETTERS = 26;

    private final PortalTexts texts;
    private final FieldCatalogue catalogue;

    FlawTexts(PortalTexts texts, FieldCatalogue catalogue) {
        this.texts = texts;
        this.catalogue = catalogue;
    }

    String problem(Flaw flaw, Locale locale) {
        return texts.getTranslation(flaw.key(), locale, flaw.arguments().toArray());
    }

    /// The column as a spreadsheet names it, with its field.
    String column(Flaw flaw, Locale locale) {
        var field = flaw.path().isEmpty()
                ? ""
                : catalogue
                        .find(FieldPath.of(flaw.path()))
                        .map(found -> found.label(locale))
                        .orElse("");
        var letters = letters(flaw.place());
        return letters.isEmpty() || field.isEmpty() ? letters + field : letters + " · " + field;
    }

    private static String letters(int place) {
        var letters = new StringBuilder();
        for (var left = place + 1; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
        }
        return letters.toString();
    }
}
