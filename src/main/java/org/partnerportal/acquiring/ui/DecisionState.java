package org.partnerportal.acquiring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.uikit.StatusBadge;
import org.partnerportal.uikit.Tone;

/// How an application stands, in an acquirer's words.
final class DecisionState {

    private DecisionState() {}

    static String key(ApplicationStatus status) {
        return "acquiring.state." + status;
    }

    static StatusBadge badge(ApplicationStatus status, Component screen) {
        return new StatusBadge(screen.getTranslation(key(status)), icon(status), tone(status));
    }

    private static VaadinIcon icon(ApplicationStatus status) {
        return switch (status) {
            case ACQUIRER_DECISION -> VaadinIcon.HOURGLASS;
            case FINISHED -> VaadinIcon.CHECK_CIRCLE;
            case DECLINED, WITHDRAWN, LAPSED -> VaadinIcon.CLOSE_CIRCLE;
            case REMEDIATION -> VaadinIcon.ARROW_BACKWARD;
            default -> VaadinIcon.ELLIPSIS_CIRCLE;
        };
    }

    private static Tone tone(ApplicationStatus status) {
        return switch (status) {
            case ACQUIRER_DECISION, REMEDIATION -> Tone.WARNING;
            case FINISHED -> Tone.SUCCESS;
            case DECLINED -> Tone.DANGER;
            case WITHDRAWN, LAPSED -> Tone.NEUTRAL;
            default -> Tone.INFORMATION;
        };
    }
}
