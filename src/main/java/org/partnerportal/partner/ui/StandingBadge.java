package org.partnerportal.partner.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.partnerportal.partner.PartnerStanding;
import org.partnerportal.uikit.Badge;
import org.partnerportal.uikit.StatusBadge;
import org.partnerportal.uikit.Tone;

/// How a partner stands, as icon, word and colour.
final class StandingBadge extends StatusBadge {

    StandingBadge(PartnerStanding standing) {
        super(badge(standing));
    }

    /// What the badge says.
    static Badge badge(PartnerStanding standing) {
        return new Badge(word(standing), icon(standing), tone(standing));
    }

    static String word(PartnerStanding standing) {
        return UI.getCurrent().getTranslation("partner.standing." + standing);
    }

    static VaadinIcon icon(PartnerStanding standing) {
        return switch (standing) {
            case ACTIVE -> VaadinIcon.CHECK_CIRCLE;
            case LIMITED -> VaadinIcon.EXCLAMATION_CIRCLE;
            case SUSPENDED -> VaadinIcon.PAUSE;
            case CLOSED -> VaadinIcon.BAN;
        };
    }

    static Tone tone(PartnerStanding standing) {
        return switch (standing) {
            case ACTIVE -> Tone.SUCCESS;
            case LIMITED -> Tone.WARNING;
            case SUSPENDED -> Tone.DANGER;
            case CLOSED -> Tone.NEUTRAL;
        };
    }
}
