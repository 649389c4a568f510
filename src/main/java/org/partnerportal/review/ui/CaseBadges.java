package org.partnerportal.review.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.partnerportal.review.CaseItem;
import org.partnerportal.review.CaseState;
import org.partnerportal.screening.RiskLevel;
import org.partnerportal.uikit.Badge;
import org.partnerportal.uikit.StatusBadge;
import org.partnerportal.uikit.Tone;

/// The badges of a case and its items: icon, word and colour.
final class CaseBadges {

    private CaseBadges() {}

    static StatusBadge of(CaseState state) {
        return new StatusBadge(badge(state));
    }

    static Badge badge(CaseState state) {
        var word = I18NProvider.translate("review.state." + state);
        return switch (state) {
            case UNCLAIMED -> new Badge(word, VaadinIcon.INBOX, Tone.INFORMATION);
            case CLAIMED -> new Badge(word, VaadinIcon.USER_CHECK, Tone.NEUTRAL);
            case SECOND_REVIEW -> new Badge(word, VaadinIcon.USERS, Tone.WARNING);
            case WAITING_FOR_PROVIDER -> new Badge(word, VaadinIcon.WRENCH, Tone.WARNING);
            case CLOSED -> new Badge(word, VaadinIcon.CHECK, Tone.NEUTRAL);
        };
    }

    static Optional<StatusBadge> of(RiskLevel risk) {
        return badge(risk).map(StatusBadge::new);
    }

    /// A low risk is worth no badge.
    static Optional<Badge> badge(RiskLevel risk) {
        var word = I18NProvider.translate("review.risk." + risk);
        return switch (risk) {
            case LOW -> Optional.empty();
            case MEDIUM -> Optional.of(new Badge(word, VaadinIcon.WARNING, Tone.WARNING));
            case HIGH -> Optional.of(new Badge(word, VaadinIcon.EXCLAMATION_CIRCLE, Tone.DANGER));
        };
    }

    static Badge overdue() {
        return new Badge(I18NProvider.translate("review.overdue"), VaadinIcon.CLOCK, Tone.DANGER);
    }

    static StatusBadge of(CaseItem item) {
        var acceptedIn = item.acceptedIn();
        var word = acceptedIn == null
                ? I18NProvider.translate("review.item." + item.state())
                : I18NProvider.translate("review.item." + item.state(), acceptedIn);
        return switch (item.state()) {
            case UNDECIDED -> new StatusBadge(word, VaadinIcon.CIRCLE_THIN, Tone.NEUTRAL);
            case ACCEPTED -> new StatusBadge(word, VaadinIcon.CHECK, Tone.SUCCESS);
            case ACCEPTED_BEFORE -> new StatusBadge(word, VaadinIcon.CHECK_SQUARE_O, Tone.SUCCESS);
            case RETURNED -> new StatusBadge(word, VaadinIcon.ARROW_BACKWARD, Tone.WARNING);
            case GONE -> new StatusBadge(word, VaadinIcon.MINUS, Tone.NEUTRAL);
        };
    }
}
