package org.partnerportal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.AccountSummary;
import org.partnerportal.access.PasswordFlaw;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignInAccount;
import org.partnerportal.access.SignInAccounts;
import org.partnerportal.mail.TestMail;
import org.partnerportal.signin.PasswordOutcome.Changed;
import org.partnerportal.signin.PasswordOutcome.LinkGone;
import org.partnerportal.signin.PasswordOutcome.PresentWrong;
import org.partnerportal.signin.PasswordOutcome.Unfit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Changing one's own password, and setting another by a link.
@PortalTest
class PasswordsTests {

    private static final String WANTED = "lantern orbit gravel";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private PasswordReset reset;

    @Autowired
    private PasswordResets resets;

    @Autowired
    private OwnPassword own;

    @Autowired
    private SignInSessions sessions;

    @Autowired
    private SignInAccounts accounts;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private SignInStage person;

    @BeforeEach
    void aPersonWithAnAccount() {
        person = SignInStage.operator(portal);
    }

    @Test
    void setsAnotherPasswordByTheLinkInTheLetter() {
        var before = entered();
        reset.ask(person.login, Locale.ENGLISH, SignInStage.visit(SignInStage.place(), ""));
        var letter = TestMail.catcher().await(person.login, 1);
        assertThat(letter.link()).startsWith("http://localhost").contains("/password/");
        var token = letter.link().replaceAll(".*/password/", "");

        assertThat(reset.mayChange(token)).isTrue();
        assertThat(reset.change(token, WANTED)).isEqualTo(new Changed());

        assertThat(tries(WANTED)).isTrue();
        assertThat(tries(SignInStage.PASSWORD)).isFalse();
        assertThat(sessions.standing(before).orElseThrow().ending()).isEqualTo(SessionEnding.PASSWORD_CHANGED);
        assertThat(TestMail.catcher().await(person.login, 2).subject()).isEqualTo("您的密码已更改");
        assertThat(reset.change(token, "another lantern orbit")).isEqualTo(new LinkGone());
    }

    @Test
    void keepsOnlyTheHashOfALinkAndOnlyTheNewestWorks() {
        resets.add(person.account, "first", clock.instant().plusSeconds(60));
        resets.add(person.account, "second", clock.instant().plusSeconds(60));

        assertThat(reset.mayChange("first")).isFalse();
        assertThat(reset.mayChange("second")).isTrue();
        assertThat(jdbc.sql("select token_hash from password_reset")
                        .query(byte[].class)
                        .list())
                .allSatisfy(kept -> assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                        .doesNotContain("second"));
    }

    @Test
    void takesNoLinkThatIsTooOldOrThatNobodySent() {
        resets.add(person.account, "old", clock.instant().minus(Duration.ofSeconds(1)));

        assertThat(reset.mayChange("old")).isFalse();
        assertThat(reset.change("old", WANTED)).isEqualTo(new LinkGone());
        assertThat(reset.change("", WANTED)).isEqualTo(new LinkGone());
        assertThat(tries(SignInStage.PASSWORD)).isTrue();
    }

    @Test
    void keepsTheLinkForABetterPassword() {
        resets.add(person.account, "good-link", clock.instant().plusSeconds(60));

        assertThat(reset.change("good-link", "short")).isEqualTo(new Unfit(PasswordFlaw.TOO_SHORT));
        assertThat(reset.change("good-link", person.login)).isEqualTo(new Unfit(PasswordFlaw.PERSONAL));
        assertThat(reset.change("good-link", WANTED)).isEqualTo(new Changed());
    }

    @Test
    void sendsNothingToAnAddressThatNobodyHas() {
        var nobody = UUID.randomUUID() + "@nobody.example";
        reset.ask(nobody, Locale.ENGLISH, SignInStage.visit(SignInStage.place(), ""));
        reset.ask(person.login, Locale.ENGLISH, SignInStage.visit(SignInStage.place(), ""));

        TestMail.catcher().await(person.login, 1);
        assertThat(TestMail.catcher().to(nobody)).isEmpty();
    }

    @Test
    void sendsNoMoreThanFiveLinksInARow() {
        for (var asking = 0; asking < 8; asking++) {
            reset.ask(person.login, Locale.ENGLISH, SignInStage.visit(SignInStage.place(), ""));
        }
        TestMail.catcher().await(person.login, 5);
        var waiting = jdbc.sql("select count(*) from scheduled_tasks where task_name = 'signin-reset'")
                .query(Integer.class)
                .single();
        assertThat(waiting).isZero();
        assertThat(TestMail.catcher().to(person.login)).hasSize(5);
    }

    @Test
    void forgetsWhatStrangersTriedOnceAnotherPasswordIsSet() {
        for (var guess = 0; guess < 6; guess++) {
            tries("no idea whatsoever");
        }
        resets.add(person.account, "way-out", clock.instant().plusSeconds(60));
        reset.change("way-out", WANTED);

        assertThat(tries(WANTED)).isTrue();
    }

    @Test
    void changesOnesOwnPasswordAndEndsTheOtherSessions() {
        var here = entered();
        var elsewhere = entered();

        assertThat(signedIn(() -> own.change(SignInStage.PASSWORD, WANTED, here, visit())))
                .isEqualTo(new Changed());

        assertThat(tries(WANTED)).isTrue();
        assertThat(sessions.standing(here).orElseThrow().ending()).isNull();
        assertThat(sessions.standing(elsewhere).orElseThrow().ending()).isEqualTo(SessionEnding.PASSWORD_CHANGED);
    }

    @Test
    void asksForThePresentPasswordAndCountsWrongOnes() {
        var here = entered();
        for (var guess = 0; guess < 5; guess++) {
            assertThat(signedIn(() -> own.change("not the present one", WANTED, here, visit())))
                    .isEqualTo(new PresentWrong());
        }
        assertThat(signedIn(() -> own.change(SignInStage.PASSWORD, WANTED, here, visit())))
                .isEqualTo(new PresentWrong());
        assertThat(sessions.standing(here).orElseThrow().ending()).isNull();
    }

    @Test
    void tellsByLetterOfADeviceNotSeenBeforeButNotOfTheFirst() {
        var device = person.enters(SignInStage.place(), "");
        person.enters(SignInStage.place(), device);
        person.enters("192.0.2.99", "");

        var letter = TestMail.catcher().await(person.login, 1);
        assertThat(letter.subject()).isEqualTo("新设备登录提醒");
        assertThat(letter.text()).contains("192.0.2.99", "Windows 上的 Chrome", "/account");
    }

    private boolean tries(String password) {
        return person.tries(password, SignInStage.place(), "");
    }

    private UUID entered() {
        var request = SignInStage.request(SignInStage.place(), "");
        person.enters(request);
        return SignInStage.session(request);
    }

    private static Visit visit() {
        return SignInStage.visit(SignInStage.place(), "");
    }

    private <T> T signedIn(Supplier<T> work) {
        SignInAccount account = accounts.find(person.account).orElseThrow();
        var who = new AccountSummary(
                account.id(), account.login(), account.name(), Set.of(Role.PROVIDER_OPERATOR), account.partner(), true);
        return People.as(who, work);
    }
}
