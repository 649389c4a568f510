package org.partnerportal.uikit;

import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.partnerportal.shared.SchemeTime;
import org.springframework.stereotype.Component;

/// Shows moments the way people read them: relative, with the exact one on hover, in China's time.
@Component("portalMoments")
public class Moments {

    private final Clock clock;
    private final PortalTexts texts;

    Moments(Clock clock, PortalTexts texts) {
        this.clock = clock;
        this.texts = texts;
    }

    /// The moment in words of distance, the exact one on hover.
    public Span ago(Instant moment, Locale locale) {
        var words = new Span(relative(moment, locale));
        words.addClassName("moment");
        words.setTitle(exact(moment, locale));
        return words;
    }

    /// For instance `3 minutes ago`; beyond a week the date itself.
    public String relative(Instant moment, Locale locale) {
        var passed = Duration.between(moment, clock.instant());
        if (passed.isNegative() || passed.toDays() >= 7) {
            return date(moment, locale);
        }
        if (passed.toMinutes() < 1) {
            return texts.getTranslation("uikit.moment.now", locale);
        }
        if (passed.toHours() < 1) {
            return texts.getTranslation("uikit.moment.minutes", locale, passed.toMinutes());
        }
        return passed.toDays() < 1
                ? texts.getTranslation("uikit.moment.hours", locale, passed.toHours())
                : texts.getTranslation("uikit.moment.days", locale, passed.toDays());
    }

    /// Day and minute, for deadlines that count hours.
    public String minute(Instant moment, Locale locale) {
        return format(moment, locale, "EEE d MMM, HH:mm", "M月d日 EEE HH:mm");
    }

    /// Whether the moment is over.
    public boolean over(Instant moment) {
        return moment.isBefore(clock.instant());
    }

    /// Date with weekday, for deadlines.
    public String date(Instant moment, Locale locale) {
        return format(moment, locale, "EEE d MMM yyyy", "y年M月d日 EEE");
    }

    /// A day that stands for itself, without weekday.
    public static String day(LocalDate day, Locale locale) {
        var language = Languages.nearest(locale);
        return DateTimeFormatter.ofPattern(language.equals(Languages.CHINESE) ? "y年M月d日" : "d MMM yyyy", language)
                .format(day);
    }

    public String exact(Instant moment, Locale locale) {
        return format(moment, locale, "EEE d MMM yyyy, HH:mm:ss", "y年M月d日 EEE HH:mm:ss");
    }

    private static String format(Instant moment, Locale locale, String english, String chinese) {
        var language = Languages.nearest(locale);
        return DateTimeFormatter.ofPattern(language.equals(Languages.CHINESE) ? chinese : english, language)
                .format(moment.atZone(SchemeTime.ZONE));
    }
}
