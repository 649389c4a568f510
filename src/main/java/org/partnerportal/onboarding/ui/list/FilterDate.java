package org.partnerportal.onboarding.ui.list;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A day to narrow a list by, in the reader's language.
final class FilterDate extends DatePicker {

    FilterDate(String id, String label) {
        setId(id);
        setLabel(label);
        setClearButtonVisible(true);
        setLocale(getLocale());
        setI18n(words(getLocale()));
    }

    private DatePickerI18n words(Locale locale) {
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days(TextStyle.FULL, locale))
                .setWeekdaysShort(days(TextStyle.NARROW, locale))
                .setFirstDayOfWeek(1)
                .setDateFormat("yyyy-MM-dd")
                .setToday(getTranslation("onboarding.today"))
                .setCancel(getTranslation("uikit.cancel"))
                .setBadInputErrorMessage(getTranslation("onboarding.filter.bad-date"));
    }

    // Vaadin's weeks begin with Sunday.
    private static List<String> days(TextStyle style, Locale locale) {
        return Stream.concat(
                        Stream.of(DayOfWeek.SUNDAY),
                        Stream.of(DayOfWeek.values()).limit(6))
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
