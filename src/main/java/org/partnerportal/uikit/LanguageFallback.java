package org.partnerportal.uikit;

import java.util.Locale;

/// The language of those whose browser asks for neither of the portal's. The module that keeps it brings it as a bean.
public interface LanguageFallback {

    Locale language();
}
