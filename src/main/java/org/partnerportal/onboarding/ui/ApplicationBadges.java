package org.partnerportal.onboarding.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.uikit.Badge;
import org.partnerportal.uikit.StatusBadge;
import org.partnerportal.uikit.Tone;

/// An application's status as the badge that every screen shows: icon, word and colour.
public final class ApplicationBadges {

    private ApplicationBadges() {}

    public static StatusBadge of(ApplicationStatus status) {
        return new StatusBadge(badge(status));
    }

    /// The same for a cell that the browser draws.
    public static Badge badge(ApplicationStatus status) {
        return new Badge(word(status), icon(status), tone(status));
    }

    /// The status in the reader's language.
    public static String word(ApplicationStatus status) {
        return I18NProvider.translate("onboarding.status." + status);
    }

    public static VaadinIcon icon(ApplicationStatus status) {
        return switch (status) {
            case DRAFT -> VaadinIcon.EDIT;
            case SUBMITTED -> VaadinIcon.AUTOMATION;
            case IN_REVIEW -> VaadinIcon.SEARCH;
            case SECOND_REVIEW -> VaadinIcon.USERS;
            case REMEDIATION -> VaadinIcon.WRENCH;
            case ACQUIRER_DECISION -> VaadinIcon.INSTITUTION;
            case ACCOUNT_VERIFICATION -> VaadinIcon.MONEY_EXCHANGE;
            case TO_BE_SIGNED -> VaadinIcon.CLIPBOARD_TEXT;
            case OPENING -> VaadinIcon.KEY;
            case FINISHED -> VaadinIcon.CHECK_CIRCLE;
            case DECLINED -> VaadinIcon.CLOSE_CIRCLE;
            case WITHDRAWN -> VaadinIcon.REPLY;
            case LAPSED -> VaadinIcon.HOURGLASS_END;
        };
    }

    public static Tone tone(ApplicationStatus status) {
        return switch (status) {
            case DRAFT, WITHDRAWN, LAPSED -> Tone.NEUTRAL;
            case SUBMITTED, IN_REVIEW, SECOND_REVIEW, ACQUIRER_DECISION, OPENING -> Tone.INFORMATION;
            case REMEDIATION, ACCOUNT_VERIFICATION, TO_BE_SIGNED -> Tone.WARNING;
            case FINISHED -> Tone.SUCCESS;
            case DECLINED -> Tone.DANGER;
        };
    }
}
