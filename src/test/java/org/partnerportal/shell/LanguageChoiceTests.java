package org.partnerportal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.AccountDirectory;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.NewAccount;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignInAccounts;
import org.partnerportal.access.SystemActor;
import org.partnerportal.shared.AccountId;
import org.partnerportal.uikit.LanguageFallback;
import org.partnerportal.uikit.Languages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@PortalTest
class LanguageChoiceTests extends SpringBrowserlessTest {

    private static final String COOKIE = "portal-language";

    @Autowired
    private LanguageChoice language;

    @Autowired
    private AccountDirectory accounts;

    @Autowired
    private CurrentActor current;

    @Autowired
    private SignInAccounts people;

    @Autowired
    private SystemActor system;

    private final MockHttpServletResponse answer = new MockHttpServletResponse();
    private AccountId account = new AccountId(UUID.randomUUID());

    @BeforeEach
    void somebodyIsThere() {
        var login = UUID.randomUUID() + "@example.com";
        system.run(() -> account =
                accounts.open(new NewAccount(login, "Li Hua", "twelve and more", Set.of(Role.COMPLIANCE), null)));
    }

    @Test
    void followsTheBrowserUntilSomebodyChooses() {
        assertThat(signedIn(() -> language.of(request(Locale.SIMPLIFIED_CHINESE, null))))
                .isEqualTo(Languages.CHINESE);
        assertThat(signedIn(() -> language.of(request(Locale.FRANCE, null)))).isEqualTo(Languages.ENGLISH);
    }

    @Test
    void fallsBackOnTheAdministratorsChoiceWhereTheBrowserSpeaksNeitherLanguage() {
        LanguageFallback chinese = () -> Languages.CHINESE;
        var choice = new LanguageChoice(current, accounts, chinese);

        assertThat(signedIn(() -> choice.of(request(Locale.FRANCE, null)))).isEqualTo(Languages.CHINESE);
        assertThat(signedIn(() -> choice.of(request(Locale.UK, null)))).isEqualTo(Languages.ENGLISH);
    }

    @Test
    void takesTheAccountsLanguageWhereNobodyChoseInThisBrowser() {
        signedIn(this::choosesEnglish);

        var shown = signedIn(() -> comesFrom(request(Locale.SIMPLIFIED_CHINESE, null)));

        assertThat(shown).isEqualTo(Languages.ENGLISH);
        assertThat(answer.getCookie(COOKIE)).extracting(Cookie::getValue).isEqualTo("en");
    }

    @Test
    void leavesABrowserTheLanguageChosenInIt() {
        signedIn(this::choosesEnglish);

        var shown = signedIn(() -> comesFrom(request(Locale.ENGLISH, "zh-CN")));

        assertThat(shown).isEqualTo(Languages.CHINESE);
        assertThat(answer.getCookie(COOKIE)).isNull();
        assertThat(signedIn(() -> language.of(request(Locale.SIMPLIFIED_CHINESE, null))))
                .as("what the account remembers")
                .isEqualTo(Languages.ENGLISH);
    }

    @Test
    void remembersWhatWasChosenBeforeTheFirstSignIn() {
        signedIn(() -> comesFrom(request(Locale.SIMPLIFIED_CHINESE, "en")));

        assertThat(signedIn(() -> language.of(request(Locale.SIMPLIFIED_CHINESE, null))))
                .isEqualTo(Languages.ENGLISH);
    }

    @Test
    void laysNoCookieForWhoIsNotSignedIn() {
        comesFrom(request(Locale.SIMPLIFIED_CHINESE, null));

        assertThat(answer.getCookies()).isEmpty();
    }

    private Locale choosesEnglish() {
        language.choose(Languages.ENGLISH);
        return Languages.ENGLISH;
    }

    private Locale comesFrom(VaadinServletRequest request) {
        language.keep(request, new VaadinServletResponse(answer, request.getService()));
        return language.of(request);
    }

    private <T> T signedIn(Supplier<T> work) {
        return People.comingIn(people, account, work);
    }

    private static VaadinServletRequest request(Locale browsers, @Nullable String chosen) {
        var request = new MockHttpServletRequest();
        request.addPreferredLocale(browsers);
        if (chosen != null) {
            request.setCookies(new Cookie(COOKIE, chosen));
        }
        return new VaadinServletRequest(request, (VaadinServletService) VaadinServletService.getCurrent());
    }
}
