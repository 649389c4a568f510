package org.partnerportal.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.partnerportal.access.AccountState;
import org.partnerportal.uikit.Badge;
import org.partnerportal.uikit.Tone;

/// Whether an account may be used, as icon, word and colour.
final class PersonBadge {

    private PersonBadge() {}

    static Badge of(Component screen, AccountState state) {
        var word = screen.getTranslation("people.state." + state);
        return switch (state) {
            case ACTIVE -> new Badge(word, VaadinIcon.CHECK_CIRCLE, Tone.SUCCESS);
            case ASLEEP -> new Badge(word, VaadinIcon.MOON, Tone.WARNING);
            case DEACTIVATED -> new Badge(word, VaadinIcon.BAN, Tone.NEUTRAL);
        };
    }
}
