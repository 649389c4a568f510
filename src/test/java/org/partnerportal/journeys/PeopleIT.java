package org.partnerportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.partnerportal.mail.TestMail;
import org.partnerportal.secondfactor.AuthenticatorApp;
import org.springframework.beans.factory.annotation.Autowired;

/// An administrator invites a provider's administrator, who invites an operator, who boards a merchant, and whose
/// account is closed while they work: their open page gives way to the sign-in page, and nothing more is possible.
@Journey
class PeopleIT {

    private static final String PASSWORD = "quiet lantern over rivers";

    @Autowired
    private Stage stage;

    @AfterEach
    void everybodyLeaves() {
        stage.clear();
    }

    @Test
    void whoIsInvitedWorksUntilTheAccountIsClosed() {
        var adminsAddress = address();
        var operatorsAddress = address();

        var platform = stage.atDesk("admin", "en");
        platform.open("partners/SP0001?part=people");
        invite(platform, adminsAddress, "access.role.PROVIDER_ADMIN");

        var admin = stage.anybody("en", 1440, 900);
        join(admin, adminsAddress, "Li Hua");
        signIn(admin, adminsAddress);
        admin.open("staff");
        invite(admin, operatorsAddress, "access.role.PROVIDER_OPERATOR");

        var operator = stage.anybody("en", 1440, 900);
        join(operator, operatorsAddress, "Wang Wei");
        signIn(operator, operatorsAddress);
        operator.open("applications/new");
        operator.click("start-SUBJECT_TYPE_INDIVIDUAL");
        operator.until(() -> operator.address().endsWith("/form"), "a draft");
        var draft = operator.address();

        close(admin, operatorsAddress);

        operator.until(() -> operator.address().contains("/sign-in"), "the open page led to the sign-in page");
        operator.open(draft);
        operator.until(() -> operator.address().contains("/sign-in"), "the sign-in page again");
        triesInVain(operator, operatorsAddress);
    }

    private static void invite(Person inviter, String address, String role) {
        inviter.click("invite");
        inviter.type("invite-address", address);
        inviter.tick("invite-roles", inviter.text(role));
        inviter.click("invite-confirm");
        inviter.awaitText(inviter.text("people.invite.sent"));
    }

    private static void join(Person person, String address, String name) {
        var link = TestMail.catcher().await(address, 1).link();
        person.open(link.replaceAll("^https?://[^/]+/", ""));
        person.type("join-name", name);
        person.type("join-password", PASSWORD);
        person.type("join-again", PASSWORD);
        person.picture("join-" + person.language().toLanguageTag());
        person.click("join-confirm");
        person.until(() -> person.address().contains("/sign-in"), "the sign-in page");
    }

    // Whoever must have a second step sets it up at the first sign-in.
    private static void signIn(Person person, String address) {
        person.fillSignIn(address, PASSWORD);
        if (person.address().endsWith("/second-step")) {
            var app = new AuthenticatorApp(person.textOf("app-secret"));
            person.type("app-code", app.code());
            person.click("app-confirm");
            person.click("recovery-codes-kept");
        }
        person.until(() -> !person.address().contains("/second-step"), "signed in");
    }

    private static void triesInVain(Person person, String address) {
        person.find(By.cssSelector("input[name='username']")).sendKeys(address);
        person.find(By.cssSelector("input[name='password']")).sendKeys(PASSWORD, Keys.ENTER);
        person.awaitText(person.text("shell.sign-in-failed"));
        assertThat(person.address()).contains("/sign-in");
    }

    private static void close(Person admin, String address) {
        admin.open("staff?text=" + address);
        admin.click("person-" + address);
        admin.picture("staff-panel");
        admin.click("person-deactivate");
        admin.type("deactivate-reason", "has left");
        admin.click("deactivate-confirm");
        admin.awaitText(admin.text("people.deactivate.done"));
    }

    private static String address() {
        return "person-" + UUID.randomUUID().toString().substring(0, 8) + "@example.test";
    }
}
