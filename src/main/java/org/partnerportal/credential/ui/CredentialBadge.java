package org.partnerportal.credential.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.partnerportal.credential.CredentialState;
import org.partnerportal.uikit.StatusBadge;
import org.partnerportal.uikit.Tone;

/// Whether a key or secret works, as icon, word and colour.
final class CredentialBadge {

    private CredentialBadge() {}

    static StatusBadge of(Component screen, CredentialState state) {
        var word = screen.getTranslation("credential.state." + state);
        return switch (state) {
            case USABLE -> new StatusBadge(word, VaadinIcon.CHECK_CIRCLE, Tone.SUCCESS);
            case RETIRING -> new StatusBadge(word, VaadinIcon.CLOCK, Tone.WARNING);
            case RETIRED -> new StatusBadge(word, VaadinIcon.ARCHIVE, Tone.NEUTRAL);
            case EXPIRED -> new StatusBadge(word, VaadinIcon.CALENDAR_CLOCK, Tone.DANGER);
            case REVOKED -> new StatusBadge(word, VaadinIcon.BAN, Tone.DANGER);
        };
    }
}
