package org.partnerportal.signin;

import java.time.Clock;
import java.util.Locale;
import org.partnerportal.access.SignInAccount;
import org.partnerportal.access.SignInAccounts;
import org.partnerportal.mail.Letter;
import org.partnerportal.mail.PostOffice;
import org.partnerportal.uikit.Languages;
import org.partnerportal.uikit.Moments;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// What people are told by letter about the ways into their account.
@Component
class SignInLetters {

    private final PostOffice office;
    private final SignInAccounts accounts;
    private final BrowserNames browsers;
    private final Moments moments;
    private final Clock clock;
    private final Environment environment;

    SignInLetters(
            PostOffice office,
            SignInAccounts accounts,
            BrowserNames browsers,
            Moments moments,
            Clock clock,
            Environment environment) {
        this.office = office;
        this.accounts = accounts;
        this.browsers = browsers;
        this.moments = moments;
        this.clock = clock;
        this.environment = environment;
    }

    /// The way to another password.
    void resetLink(SignInAccount person, String token, Locale asked) {
        var language = person.language() == null ? asked : language(person);
        office.post(new Letter(person.login(), language, "signin.letter.reset", portal() + "/password/" + token));
    }

    void passwordChanged(SignInAccount person) {
        var language = language(person);
        office.post(new Letter(
                person.login(),
                language,
                "signin.letter.password-changed",
                moments.exact(clock.instant(), language),
                portal() + "/forgotten"));
    }

    // Who enters for the very first time has no device that it could be compared with.
    @EventListener
    void newDevice(Entered entered) {
        if (!entered.knownDevice() && !entered.firstDevice()) {
            accounts.find(entered.account()).ifPresent(person -> newDevice(person, entered));
        }
    }

    private void newDevice(SignInAccount person, Entered entered) {
        var language = language(person);
        office.post(new Letter(
                person.login(),
                language,
                "signin.letter.new-device",
                moments.exact(entered.at(), language),
                browsers.of(entered.visit().agent(), language),
                entered.visit().address(),
                portal() + "/account"));
    }

    // Never from the request: whoever asks could have the link lead to a machine of their own.
    private String portal() {
        var here = "http://localhost:" + environment.getProperty("local.server.port", "8080");
        return environment.getProperty("portal.address", here).replaceFirst("/+$", "");
    }

    private static Locale language(SignInAccount person) {
        return person.language() == null
                ? Languages.CHINESE
                : Languages.nearest(Locale.forLanguageTag(person.language()));
    }
}
