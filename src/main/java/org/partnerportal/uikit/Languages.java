package org.partnerportal.uikit;

import java.util.List;
import java.util.Locale;

/// The languages the portal speaks.
public final class Languages {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final List<Locale> ALL = List.of(CHINESE, ENGLISH);

    private Languages() {}

    /// Whether the portal speaks this language, of whichever country.
    public static boolean speaks(Locale wanted) {
        return ALL.stream().anyMatch(language -> language.getLanguage().equals(wanted.getLanguage()));
    }

    /// The portal's language nearest to the one asked for: Chinese for any Chinese, English for the rest.
    public static Locale nearest(Locale wanted) {
        return wanted.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }
}
