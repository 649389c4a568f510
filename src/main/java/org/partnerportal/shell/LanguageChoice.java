package org.partnerportal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.partnerportal.access.AccountDirectory;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.uikit.LanguageSwitch;
import org.partnerportal.uikit.Languages;
import org.springframework.stereotype.Component;

/// The language somebody reads the portal in: chosen once and remembered, else their browser's.
@Component
class LanguageChoice implements LanguageSwitch {

    private static final String COOKIE = "portal-language";

    private final CurrentActor current;
    private final AccountDirectory accounts;

    LanguageChoice(CurrentActor current, AccountDirectory accounts) {
        this.current = current;
        this.accounts = accounts;
    }

    /// The language of whoever sent this request.
    Locale of(VaadinRequest request) {
        var cookies = request.getCookies();
        var chosen = cookies == null
                ? Optional.<Locale>empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(cookie -> Locale.forLanguageTag(cookie.getValue()))
                        .findFirst();
        return Languages.nearest(chosen.orElse(request.getLocale()));
    }

    /// The language that is not shown now.
    Locale other() {
        return Languages.nearest(UI.getCurrent().getLocale()).equals(Languages.CHINESE)
                ? Languages.ENGLISH
                : Languages.CHINESE;
    }

    @Override
    public void choose(Locale language) {
        UI.getCurrent()
                .getPage()
                .executeJs(
                        "document.cookie = $0",
                        COOKIE + "=" + language.toLanguageTag() + ";path=/;max-age="
                                + Duration.ofDays(365).toSeconds() + ";samesite=lax");
        VaadinSession.getCurrent().setLocale(language);
        if (current.actor().account() != null) {
            accounts.rememberLanguage(language.toLanguageTag());
        }
    }
}
