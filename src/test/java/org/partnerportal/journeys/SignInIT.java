package org.partnerportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.partnerportal.demo.DemoAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Coming in and going out: guessing, the end of a session, and one's own account.
@Journey
class SignInIT {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    @Autowired
    private Stage stage;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @AfterEach
    void everybodyLeaves() {
        stage.clear();
    }

    @Test
    void theOwnerOfAGuessedAccountStillGetsIn() {
        var owner = stage.atDesk("other-operator", "en");
        signOut(owner);

        var stranger = stage.anybody("en", 1440, 900);
        for (var guess = 0; guess < 5; guess++) {
            enter(stranger, "other-operator", "no idea whatsoever");
            stranger.awaitText(stranger.text("shell.sign-in-failed"));
        }
        enter(stranger, "other-operator", DemoAccount.PASSWORD);
        stranger.awaitText(stranger.text("shell.sign-in-failed-next"));
        assertThat(stranger.address()).contains("/sign-in");

        enter(owner, "other-operator", DemoAccount.PASSWORD);
        owner.until(() -> !owner.address().contains("/sign-in"), "the owner inside");
        owner.open("account");
        owner.awaitText(owner.text("signin.history.refused"));
    }

    @Test
    void aSessionEndedElsewhereLeavesAtOnce() {
        var desk = stage.atDesk("compliance", "en");
        var other = stage.atDesk("compliance", "en");
        other.open("standard");
        desk.open("account");
        desk.click("sessions-end-others");

        other.until(() -> other.address().endsWith("/sign-in?ended"), "led away");
        other.awaitText(other.text("shell.ended.ended"));
        desk.find("present-password");
    }

    @Test
    void whoTypesStaysAndWhoDoesNothingIsLedAwayAndBack() {
        var person = stage.atDesk("auditor", "en");
        person.open("audit");
        untouchedFor(Duration.ofMinutes(14));
        person.open("audit");
        person.until(() -> warned(person), "the warning");
        person.picture("session-warning");

        var search = person.find(By.cssSelector("#search input"));
        search.click();
        search.sendKeys("half a word");
        person.until(() -> !warned(person), "no warning any more");
        assertThat(person.browser().switchTo().activeElement()).isEqualTo(search);
        assertThat(search.getDomProperty("value")).isEqualTo("half a word");

        untouchedFor(Duration.ofMinutes(15).minusSeconds(6));
        person.open("audit");
        person.until(() -> person.address().endsWith("/sign-in?idle"), "led away");
        person.awaitText(person.text("shell.ended.idle"));
        enter(person, "auditor");
        person.doSecondStep();
        person.until(() -> person.address().contains("/audit"), "back where it was");
    }

    @Test
    void theWarningIsReachedByKeyboard() {
        var person = stage.atDesk("auditor", "zh-CN");
        untouchedFor(Duration.ofMinutes(14));
        person.open("audit");
        person.until(() -> warned(person), "the warning");
        new Actions(person.browser()).sendKeys(Keys.TAB).perform();
        person.until(() -> !warned(person), "any key keeps the session");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void theAccountPageIsForEverybody(String language) {
        var person = stage.atDesk("operator", language);
        person.open("account");
        person.find("password-change");
        assertThat(person.find(By.tagName("body")).getText()).doesNotContain("!signin.", "!shell.", "!access.");
        assertThat(new AxeBuilder()
                        .analyze(person.browser()).getViolations().stream()
                                .filter(rule -> SERIOUS.contains(rule.getImpact())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void askingForALinkIsForAnybody(String language) {
        var person = stage.anybody(language, 390, 844);
        person.open("forgotten");
        person.type("forgotten-login", "nobody@demo.example");
        person.click("forgotten-ask");
        person.find("forgotten-asked");
        assertThat(new AxeBuilder()
                        .analyze(person.browser()).getViolations().stream()
                                .filter(rule -> SERIOUS.contains(rule.getImpact())))
                .isEmpty();
        assertThat(person.browser().executeScript("return document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }

    private static void enter(Person person, String account) {
        person.click("try-" + account);
    }

    private static void enter(Person person, String account, String password) {
        person.open("sign-in");
        type(person, "username", account + "@demo.example");
        type(person, "password", password);
        person.find(By.cssSelector("input[name='password']")).sendKeys(Keys.ENTER);
    }

    private static void type(Person person, String field, String words) {
        var input = person.find(By.cssSelector("input[name='" + field + "']"));
        input.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        input.sendKeys(words);
    }

    private static void signOut(Person person) {
        person.browser().manage().deleteCookieNamed("JSESSIONID");
        person.open("sign-in");
    }

    private static boolean warned(Person person) {
        return Boolean.TRUE.equals(
                person.browser()
                        .executeScript(
                                "return !!document.querySelector('session-watch')?.shadowRoot?.querySelector('#session-warning')"));
    }

    // As if the person had gone for tea: their session is that much older than it is.
    private void untouchedFor(Duration time) {
        jdbc.sql("update sign_in_session set active_at = ? where ended_at is null order by started_at desc limit 1")
                .param(Timestamp.from(clock.instant().minus(time)))
                .update();
    }
}
