package org.partnerportal.bulkboarding;

import java.util.Locale;
import org.partnerportal.catalogue.Field;
import org.partnerportal.catalogue.FieldPath;

/// A column of the sheet: one field of the catalogue, of one occurrence where its group repeats.
///
/// @param zh its heading, which no other column has
record ImportColumn(FieldPath path, Field field, String zh, String en) {

    /// What stands over the column for people, in both languages.
    String heading() {
        return zh + " / " + en;
    }

    String heading(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }

    /// What to give, in both languages.
    String help() {
        return field.zh().help() + "\n" + field.en().help();
    }
}
