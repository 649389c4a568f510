package org.partnerportal.onboarding.ui.field;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The calendar's words in the language of the screen; dates are written as on the papers.
final class DateFieldTexts {

    private DateFieldTexts() {}

    static DatePickerI18n of(Locale locale, String today, String cancel) {
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT, locale))
                .setFirstDayOfWeek(1)
                .setDateFormats("yyyy-MM-dd", "yyyyMMdd", "yyyy/MM/dd", "yyyy.MM.dd")
                .setToday(today)
                .setCancel(cancel);
    }

    // The calendar begins its list on Sunday.
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return IntStream.range(0, 7)
                .mapToObj(place -> DayOfWeek.SUNDAY.plus(place).getDisplayName(style, locale))
                .toList();
    }
}
