package org.partnerportal.onboarding.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.uikit.Badge;
import org.partnerportal.uikit.StatusBadge;
import org.partnerportal.uikit.Tone;

/// An application's status as the badge that every screen shows: icon, word and colour.
public final class ApplicationBadges {

    private static final Map<ApplicationStatus, VaadinIcon> ICONS = new EnumMap<>(Map.ofEntries(
            Map.entry(ApplicationStatus.DRAFT, VaadinIcon.EDIT),
            Map.entry(ApplicationStatus.SUBMITTED, VaadinIcon.AUTOMATION),
            Map.entry(ApplicationStatus.IN_REVIEW, VaadinIcon.SEARCH),
            Map.entry(ApplicationStatus.SECOND_REVIEW, VaadinIcon.USERS),
            Map.entry(ApplicationStatus.REMEDIATION, VaadinIcon.WRENCH),
            Map.entry(ApplicationStatus.ACQUIRER_DECISION, VaadinIcon.INSTITUTION),
            Map.entry(ApplicationStatus.ACCOUNT_VERIFICATION, VaadinIcon.MONEY_EXCHANGE),
            Map.entry(ApplicationStatus.TO_BE_SIGNED, VaadinIcon.CLIPBOARD_TEXT),
            Map.entry(ApplicationStatus.OPENING, VaadinIcon.KEY),
            Map.entry(ApplicationStatus.FINISHED, VaadinIcon.CHECK_CIRCLE),
            Map.entry(ApplicationStatus.DECLINED, VaadinIcon.CLOSE_CIRCLE),
            Map.entry(ApplicationStatus.WITHDRAWN, VaadinIcon.REPLY),
            Map.entry(ApplicationStatus.LAPSED, VaadinIcon.HOURGLASS_END)));

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
        return Objects.requireNonNull(ICONS.get(status), status::name);
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
