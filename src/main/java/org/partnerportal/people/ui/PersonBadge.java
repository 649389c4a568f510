package org.partnerportal.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.partnerportal.access.AccountState;
import org.partnerportal.uikit.StatusBadge;
import org.partnerportal.uikit.Tone;

/// Whether an account may be used, as icon, word and colour.
final class PersonBadge {

    private PersonBadge() {}

    static StatusBadge of(Component screen, AccountState state) {
        var word = screen.getTranslation("people.state." + state);
        return switch (state) {
            case ACTIVE -> new StatusBadge(word, VaadinIcon.CHECK_CIRCLE, Tone.SUCCESS);
            case ASLEEP -> new StatusBadge(word, VaadinIcon.MOON, Tone.WARNING);
            case DEACTIVATED -> new StatusBadge(word, VaadinIcon.BAN, Tone.NEUTRAL);
        };
    }
}
