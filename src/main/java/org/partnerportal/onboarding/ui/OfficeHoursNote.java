package org.partnerportal.onboarding.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.stream.Collectors;
import org.partnerportal.settings.PlatformSettings;

/// Says when the platform's people work, and whom to ask.
final class OfficeHoursNote extends Paragraph {

    OfficeHoursNote(PlatformSettings settings) {
        setId("office-hours");
        addClassName("soft");
        var hours = settings.hours();
        var days = hours.days().stream()
                .sorted()
                .map(this::name)
                .collect(Collectors.joining(getTranslation("settings.office-and")));
        var words = getTranslation(
                "settings.office", days, hours.from().toString(), hours.until().toString());
        setText(
                settings.help().isEmpty()
                        ? words
                        : words + " " + getTranslation("settings.office-help", settings.help()));
    }

    private String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, getLocale());
    }
}
