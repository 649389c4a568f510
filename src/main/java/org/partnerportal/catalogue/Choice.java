package org.partnerportal.catalogue;

import java.util.Locale;

/// One value to pick, with what people read of it.
public record Choice(String value, String zh, String en) {

    public String label(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }
}
