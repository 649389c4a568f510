package org.partnerportal.validity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.uikit.Badge;
import org.partnerportal.uikit.Tone;
import org.partnerportal.validity.Paper;

/// A paper's name and the days it has left, in words.
final class PaperWords {

    private static final int URGENT = 30;

    private PaperWords() {}

    /// What the paper is called; which owner's, where there may be several.
    static String name(Component screen, Paper paper, FieldPath path) {
        return path.occurrence() < 0
                ? screen.getTranslation("validity.paper." + paper)
                : screen.getTranslation("validity.paper-of", path.occurrence() + 1);
    }

    static Badge left(Component screen, long days) {
        if (days < 0) {
            return new Badge(screen.getTranslation("validity.expired", -days), VaadinIcon.BAN, Tone.DANGER);
        }
        return new Badge(
                screen.getTranslation("validity.left", days),
                VaadinIcon.CALENDAR_CLOCK,
                days <= URGENT ? Tone.WARNING : Tone.INFORMATION);
    }
}
