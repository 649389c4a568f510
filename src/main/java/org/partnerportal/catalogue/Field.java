package org.partnerportal.catalogue;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One field of the catalogue: everything the portal knows of it stands here and nowhere else.
///
/// @param path the catalogue's path, without indices
/// @param many whether it holds a list of values (`[]` at its end), or, for a group, whether it may occur several times
/// @param presence whether it must be given where it applies
/// @param applies when it applies at all
/// @param values the enumeration's values, empty unless the type is [FieldType#ENUM]
/// @param minLength in characters of plain text
/// @param maxLength in characters of plain text
/// @param maxCount how many values or occurrences at most
/// @param sensitive whether it is personal data: sealed at rest, masked on screen
/// @param picker the register its value is picked from: `region`, `bank`, `industry`, `settlement`, or none
/// @param source where the rule comes from
public record Field(
        FieldPath path,
        FieldType type,
        boolean many,
        Section section,
        Presence presence,
        Condition applies,
        List<String> values,
        int minLength,
        int maxLength,
        int maxCount,
        boolean sensitive,
        @Nullable String picker,
        Texts zh,
        Texts en,
        String source) {

    /// What people read of the field, in one language.
    ///
    /// @param label its name
    /// @param help what to give, in a sentence
    /// @param example one that passes, or nothing for documents and choices
    public record Texts(String label, String help, String example) {}

    public Texts texts(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }

    public String label(Locale locale) {
        return texts(locale).label();
    }

    /// Whether it is answered with pictures or papers, not with a film.
    public boolean shownByPictures() {
        return type == FieldType.DOCUMENT && !path.value().endsWith("_video");
    }
}
