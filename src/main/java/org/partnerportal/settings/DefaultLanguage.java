package org.partnerportal.settings;

import java.util.Locale;
import org.partnerportal.uikit.LanguageFallback;
import org.springframework.stereotype.Component;

/// What the administrators chose for those whose browser asks for neither of the portal's languages.
@Component
class DefaultLanguage implements LanguageFallback {

    private final PlatformSettingsStore store;

    DefaultLanguage(PlatformSettingsStore store) {
        this.store = store;
    }

    @Override
    public Locale language() {
        return store.read().defaultLanguage();
    }
}
