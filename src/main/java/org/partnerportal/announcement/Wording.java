package org.partnerportal.announcement;

import java.util.Locale;

/// An announcement's title and text in both languages.
public record Wording(String titleChinese, String titleEnglish, String textChinese, String textEnglish) {

    public String title(Locale language) {
        return language.getLanguage().equals("zh") ? titleChinese : titleEnglish;
    }

    public String text(Locale language) {
        return language.getLanguage().equals("zh") ? textChinese : textEnglish;
    }

    boolean complete() {
        return !titleChinese.isBlank() && !titleEnglish.isBlank() && !textChinese.isBlank() && !textEnglish.isBlank();
    }
}
