package org.partnerportal.merchant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.partnerportal.merchant.CapabilityState;
import org.partnerportal.merchant.CapabilityStep;
import org.partnerportal.shared.Capability;
import org.partnerportal.uikit.StatusBadge;
import org.partnerportal.uikit.Tone;

/// What a payment product, its state and its steps are called on screen.
final class ProductWords {

    private ProductWords() {}

    static String name(Component screen, Capability capability) {
        return screen.getTranslation("catalogue.fact.CAPABILITY." + capability);
    }

    static StatusBadge badge(Component screen, CapabilityState state) {
        return new StatusBadge(screen.getTranslation("merchant.state." + state), icon(state), tone(state));
    }

    /// The step as a sentence. Whoever ends a request says why; where nobody does, its day has passed.
    static String sentence(Component screen, CapabilityStep step) {
        return screen.getTranslation(key(step), name(screen, step.capability()));
    }

    private static String key(CapabilityStep step) {
        if (step.to() == CapabilityState.WITHDRAWN && step.reason() == null) {
            return "merchant.step.lapsed";
        }
        if (step.to() == CapabilityState.REQUESTED && step.from() == CapabilityState.IN_REVIEW) {
            return "merchant.step.returned";
        }
        return step.to() == CapabilityState.ACTIVE && step.from() != CapabilityState.IN_REVIEW
                ? "merchant.step.lifted"
                : "merchant.step." + step.to();
    }

    private static VaadinIcon icon(CapabilityState state) {
        return switch (state) {
            case ACTIVE -> VaadinIcon.CHECK;
            case REQUESTED, IN_REVIEW -> VaadinIcon.HOURGLASS;
            case LIMITED -> VaadinIcon.WARNING;
            case STOPPED, DECLINED -> VaadinIcon.BAN;
            case WITHDRAWN -> VaadinIcon.ARROW_BACKWARD;
        };
    }

    private static Tone tone(CapabilityState state) {
        return switch (state) {
            case ACTIVE -> Tone.SUCCESS;
            case REQUESTED, IN_REVIEW -> Tone.INFORMATION;
            case LIMITED, WITHDRAWN -> Tone.WARNING;
            case STOPPED, DECLINED -> Tone.DANGER;
        };
    }
}
