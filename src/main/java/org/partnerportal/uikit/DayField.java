package org.partnerportal.uikit;

import com.vaadin.flow.component.datepicker.DatePicker;

/// A day, in the reader's language, written as on papers: `2026-12-31`.
public final class DayField extends DatePicker {

    public DayField(String id, String label) {
        setId(id);
        setLabel(label);
        setClearButtonVisible(true);
        setPlaceholder("2026-12-31");
        setLocale(getLocale());
        setI18n(CalendarWords.of(this, getLocale(), "yyyy-MM-dd"));
    }
}
