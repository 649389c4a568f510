package org.partnerportal.bulkboarding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.partnerportal.bulkboarding.ImportState;
import org.partnerportal.bulkboarding.RowVerdict;
import org.partnerportal.uikit.StatusBadge;
import org.partnerportal.uikit.Tone;

/// How an import or a row stands, as a badge.
final class ImportBadges {

    private ImportBadges() {}

    static StatusBadge of(ImportState state, Component reader) {
        var word = reader.getTranslation("bulkboarding.state." + state);
        return switch (state) {
            case RECEIVING -> new StatusBadge(word, VaadinIcon.UPLOAD_ALT, Tone.NEUTRAL);
            case CHECKING -> new StatusBadge(word, VaadinIcon.SEARCH, Tone.INFORMATION);
            case REFUSED -> new StatusBadge(word, VaadinIcon.BAN, Tone.DANGER);
            case CHECKED -> new StatusBadge(word, VaadinIcon.CLIPBOARD_CHECK, Tone.WARNING);
            case IMPORTING -> new StatusBadge(word, VaadinIcon.HOURGLASS, Tone.INFORMATION);
            case STOPPED -> new StatusBadge(word, VaadinIcon.STOP, Tone.WARNING);
            case IMPORTED -> new StatusBadge(word, VaadinIcon.CHECK_CIRCLE_O, Tone.SUCCESS);
        };
    }

    static StatusBadge of(RowVerdict verdict, Component reader) {
        var word = reader.getTranslation("bulkboarding.verdict." + verdict);
        return switch (verdict) {
            case FLAWED -> new StatusBadge(word, VaadinIcon.BAN, Tone.DANGER);
            case INCOMPLETE -> new StatusBadge(word, VaadinIcon.PENCIL, Tone.WARNING);
            case NOTE -> new StatusBadge(word, VaadinIcon.INFO_CIRCLE_O, Tone.NEUTRAL);
        };
    }
}
