package org.partnerportal.document.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Locale;
import org.partnerportal.document.Destruction;
import org.partnerportal.document.DocumentId;
import org.partnerportal.document.DocumentSummary;
import org.partnerportal.document.DocumentViewing;
import org.partnerportal.shared.SchemeTime;
import org.partnerportal.uikit.Moments;

/// Why a document is not to be seen, in words: of a destroyed one since when, and on which basis.
final class HindranceWords {

    private HindranceWords() {}

    /// The words; none if nothing is in the way.
    static String of(DocumentViewing viewing, DocumentId document, Component screen) {
        return viewing.find(document)
                .map(DocumentSummary::destroyed)
                .map(destroyed -> words(destroyed, screen))
                .orElseGet(() -> viewing.whyNotShown(document)
                        .map(key -> screen.getTranslation(key))
                        .orElse(""));
    }

    /// Since when a document is no more, and why.
    static String words(Destruction destroyed, Component screen) {
        var locale = screen.getUI().map(ui -> ui.getLocale()).orElse(Locale.ROOT);
        return screen.getTranslation(
                "document.destroyed-because",
                Moments.day(LocalDate.ofInstant(destroyed.at(), SchemeTime.ZONE), locale),
                screen.getTranslation("document.basis." + destroyed.basis()));
    }
}
