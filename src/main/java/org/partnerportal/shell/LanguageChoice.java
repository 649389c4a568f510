package org.partnerportal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerportal.access.AccountDirectory;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.uikit.LanguageFallback;
import org.partnerportal.uikit.LanguageSwitch;
import org.partnerportal.uikit.Languages;
import org.springframework.stereotype.Component;

/// The language somebody reads the portal in: chosen once and remembered, else their browser's.
@Component
class LanguageChoice implements LanguageSwitch {

    private static final String COOKIE = "portal-language";
    private static final Duration KEPT = Duration.ofDays(365);

    private final CurrentActor current;
    private final AccountDirectory accounts;
    private final LanguageFallback fallback;

    LanguageChoice(CurrentActor current, AccountDirectory accounts, LanguageFallback fallback) {
        this.current = current;
        this.accounts = accounts;
        this.fallback = fallback;
    }

    /// The language of whoever sent this request: chosen in this browser, else remembered with the account, else the
    /// browser's own, else the one the portal falls back on.
    Locale of(VaadinRequest request) {
        return Languages.nearest(chosenHere(request).or(current::language).orElseGet(() -> browsers(request)));
    }

    private Locale browsers(VaadinRequest request) {
        var asked = request.getLocale();
        return Languages.speaks(asked) ? asked : fallback.language();
    }

    /// Has browser and account learn from each other after a sign-in: a browser in which nobody chose keeps the
    /// account's language, an account that has none takes the one chosen before signing in.
    void keep(VaadinRequest request, VaadinResponse response) {
        var here = chosenHere(request);
        var remembered = current.language().map(Languages::nearest);
        if (here.isEmpty()) {
            remembered.map(LanguageChoice::cookie).ifPresent(response::addCookie);
        } else if (remembered.isEmpty() && current.actor().account() != null) {
            accounts.rememberLanguage(Languages.nearest(here.get()).toLanguageTag());
        }
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
                        COOKIE + "=" + language.toLanguageTag() + ";path=/;max-age=" + KEPT.toSeconds()
                                + ";samesite=lax");
        VaadinSession.getCurrent().setLocale(language);
        if (current.actor().account() != null) {
            accounts.rememberLanguage(language.toLanguageTag());
        }
    }

    private static Optional<Locale> chosenHere(VaadinRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> Locale.forLanguageTag(cookie.getValue()))
                .findFirst();
    }

    private static Cookie cookie(Locale language) {
        var cookie = new Cookie(COOKIE, language.toLanguageTag());
        cookie.setPath("/");
        cookie.setMaxAge(Math.toIntExact(KEPT.toSeconds()));
        cookie.setAttribute("SameSite", "lax");
        return cookie;
    }
}
