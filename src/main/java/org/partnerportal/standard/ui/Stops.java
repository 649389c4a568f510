package org.partnerportal.standard.ui;

import com.vaadin.flow.component.Component;
import org.partnerportal.standard.Requirement;

/// Says what stops without something, and when.
final class Stops {

    private Stops() {}

    static String words(Component screen, Requirement requirement) {
        var what = screen.getTranslation("standard.stops." + requirement.stops());
        return requirement.graceDays() == 0
                ? what
                : screen.getTranslation("standard.stops-after", what, requirement.graceDays());
    }
}
