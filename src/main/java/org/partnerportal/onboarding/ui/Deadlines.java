package org.partnerportal.onboarding.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.partnerportal.shared.SchemeTime;
import org.partnerportal.uikit.Moments;
import org.partnerportal.uikit.StatusBadge;
import org.partnerportal.uikit.Tone;
import org.springframework.stereotype.Component;

/// Shows by when somebody must act: the day with its weekday, and how many days are left.
@Component
class Deadlines {

    private static final int SOON = 7;
    private static final int VERY_SOON = 2;

    private final Clock clock;
    private final Moments moments;

    Deadlines(Clock clock, Moments moments) {
        this.clock = clock;
        this.moments = moments;
    }

    /// For instance `by Fri 25 Dec 2026 · 3 days left`, the sooner the louder.
    StatusBadge by(Instant deadline, Locale locale) {
        var left = daysLeft(deadline);
        return new StatusBadge(
                I18NProvider.translate("onboarding.deadline", moments.date(deadline, locale), words(left)),
                VaadinIcon.CLOCK,
                left <= VERY_SOON ? Tone.DANGER : left <= SOON ? Tone.WARNING : Tone.NEUTRAL);
    }

    /// How many days are left, counted in whole days of the calendar; negative once it has passed.
    long daysLeft(Instant deadline) {
        return ChronoUnit.DAYS.between(day(clock.instant()), day(deadline));
    }

    private static String words(long left) {
        return left < 0
                ? I18NProvider.translate("onboarding.days-over", -left)
                : I18NProvider.translate("onboarding.days-left", left);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, SchemeTime.ZONE);
    }
}
