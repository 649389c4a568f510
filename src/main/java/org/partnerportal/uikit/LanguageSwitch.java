package org.partnerportal.uikit;

import java.util.Locale;

/// Changes the language a person reads the portal in.
public interface LanguageSwitch {

    /// Shows this language from now on, and remembers it in the browser and with the account.
    void choose(Locale language);
}
