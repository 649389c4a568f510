package org.partnerportal.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// A calendar's words in the language of its screen. Weeks begin on Monday.
public final class CalendarWords {

    private CalendarWords() {}

    /// The words for a calendar on this screen.
    ///
    /// @param formats how a day is written, and how it may be typed besides
    public static DatePickerI18n of(Component screen, Locale locale, String... formats) {
        var words = new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days(TextStyle.FULL, locale))
                .setWeekdaysShort(days(TextStyle.NARROW, locale))
                .setFirstDayOfWeek(1)
                .setToday(screen.getTranslation("uikit.today"))
                .setCancel(screen.getTranslation("uikit.cancel"))
                .setBadInputErrorMessage(screen.getTranslation("uikit.no-day"));
        return words.setDateFormats(formats[0], Arrays.copyOfRange(formats, 1, formats.length));
    }

    // The calendar wants its list to begin on Sunday.
    private static List<String> days(TextStyle style, Locale locale) {
        return IntStream.range(0, 7)
                .mapToObj(place -> DayOfWeek.SUNDAY.plus(place).getDisplayName(style, locale))
                .toList();
    }
}
