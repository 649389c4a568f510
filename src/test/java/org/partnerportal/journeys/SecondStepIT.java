package org.partnerportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions;
import org.springframework.beans.factory.annotation.Autowired;

/// A passkey sign-in, and everything that comes before it: the password leads to the second step and nowhere else, a
/// passkey is made, and opens the portal by itself from then on.
@Journey
class SecondStepIT {

    private static final String PASSWORD = "try-the-portal";

    @Autowired
    private Stage stage;

    @AfterEach
    void everybodyLeaves() {
        stage.clear();
    }

    @Test
    void aPasskeySignsInByItselfAndAsTheSecondStep() {
        var person = stage.atDesk("second-reviewer", "zh-CN");
        var device = person.browser().addVirtualAuthenticator(device());
        makePasskey(person);
        assertThat(device.getCredentials()).hasSize(1);

        leave(person);
        person.open("sign-in");
        person.click("passkey-sign-in");
        person.until(() -> person.address().endsWith("/review"), "the home after a passkey alone");

        leave(person);
        person.open("audit");
        person.fillSignIn("second-reviewer@demo.example", PASSWORD);
        person.click("second-step-passkey");
        person.until(() -> !person.address().contains("/second-step"), "in by password and passkey");

        removePasskey(person);
        leave(person);
        person.open("sign-in");
        person.click("passkey-sign-in");
        person.awaitText(person.text("secondfactor.passkey.refused"));
        person.browser().removeVirtualAuthenticator(device);
    }

    @Test
    void aDeviceThatDoesNotKnowItsPersonDoesNotGetIn() {
        var person = stage.atDesk("second-reviewer", "en");
        var device = person.browser().addVirtualAuthenticator(device());
        makePasskey(person);
        leave(person);
        device.setUserVerified(false);

        person.open("sign-in");
        person.click("passkey-sign-in");

        person.awaitText(person.text("secondfactor.passkey.none"));
        device.setUserVerified(true);
        person.click("passkey-sign-in");
        person.until(() -> person.address().endsWith("/review"), "the home");
        removePasskey(person);
        person.browser().removeVirtualAuthenticator(device);
    }

    @Test
    void thePasswordAloneOpensNothing() {
        var person = stage.anybody("zh-CN", 1440, 900);
        person.open("partners");
        person.fillSignIn("admin@demo.example", PASSWORD);
        person.until(() -> person.address().endsWith("/second-step"), "the second step");

        person.open("partners");
        person.until(() -> person.address().endsWith("/second-step"), "led back");
        person.type("second-step-code", "123");
        person.click("second-step-enter");
        person.awaitText(person.text("secondfactor.step.wrong"));

        person.click("try-code");
        person.until(() -> person.address().contains("/partners"), "the page asked for first");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 1440", "en, 390"})
    void everybodyCanUseItsPages(String language, int width) {
        var person = stage.anybody(language, width, 900);
        person.open("account/second-factor");
        person.fillSignIn("operator@demo.example", PASSWORD);
        person.find("app-enrol");
        assertUsable(person);
        person.click("app-enrol");
        person.type("proof-secret", PASSWORD);
        person.click("proof-confirm");
        person.find("app-secret");
        person.picture("second-factor-" + width + "-" + language);
        assertUsable(person);

        leave(person);
        person.open("sign-in");
        person.fillSignIn("compliance@demo.example", PASSWORD);
        person.find("second-step-code");
        assertUsable(person);
        person.picture("second-step-" + width + "-" + language);
    }

    private static void assertUsable(Person person) {
        assertThat(new AxeBuilder()
                        .analyze(person.browser()).getViolations().stream()
                                .filter(rule -> rule.getImpact().matches("serious|critical"))
                                .map(rule -> rule.getId() + " " + rule.getNodes()))
                .isEmpty();
        assertThat(person.browser().executeScript("return document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }

    private static void makePasskey(Person person) {
        person.open("account/second-factor");
        person.click("passkey-add");
        person.type("proof-secret", PASSWORD);
        person.click("proof-confirm");
        person.type("passkey-name", "Laptop");
        person.click("passkey-make");
        person.awaitText("Laptop");
        person.until(() -> !person.sees("passkey-make"), "the passkey made");
        person.browser().executeScript("document.getElementById('recovery-codes-kept')?.click()");
    }

    private static void removePasskey(Person person) {
        person.open("account/second-factor");
        person.click(By.cssSelector("[id^='passkey-remove-']"));
        person.type("proof-secret", PASSWORD);
        person.click("proof-confirm");
        person.until(
                () -> person.browser().findElements(By.className("passkey-row")).isEmpty(), "removed");
    }

    private static void leave(Person person) {
        person.browser().manage().deleteAllCookies();
    }

    private static VirtualAuthenticatorOptions device() {
        return new VirtualAuthenticatorOptions()
                .setProtocol(VirtualAuthenticatorOptions.Protocol.CTAP2)
                .setTransport(VirtualAuthenticatorOptions.Transport.INTERNAL)
                .setHasResidentKey(true)
                .setHasUserVerification(true)
                .setIsUserVerified(true);
    }
}
