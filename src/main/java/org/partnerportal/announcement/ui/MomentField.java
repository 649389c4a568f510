package org.partnerportal.announcement.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.SchemeTime;
import org.partnerportal.uikit.CalendarWords;

/// A moment in China's time, to the quarter of an hour.
final class MomentField extends DateTimePicker {

    MomentField(String id, @Nullable Instant value) {
        setId(id);
        setLabel(getTranslation("announcement." + id));
        setLocale(getLocale());
        setStep(Duration.ofMinutes(15));
        setManualValidation(true);
        var words = new DateTimePickerI18n();
        setDatePickerI18n(CalendarWords.of(this, getLocale(), "yyyy-MM-dd"));
        setI18n(words.setBadInputErrorMessage(getTranslation("uikit.no-day")));
        if (value != null) {
            setValue(value.atZone(SchemeTime.ZONE)
                    .toLocalDateTime()
                    .withSecond(0)
                    .withNano(0));
        }
    }

    /// The moment, none where it is not given.
    @Nullable Instant moment() {
        return isEmpty() ? null : getValue().atZone(SchemeTime.ZONE).toInstant();
    }

    /// Says what is wrong with it, or that nothing is.
    void complain(boolean wrong, String key) {
        setErrorMessage(getTranslation(key));
        setInvalid(wrong);
    }
}
