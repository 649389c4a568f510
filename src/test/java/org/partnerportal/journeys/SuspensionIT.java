package org.partnerportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A provider is suspended by two administrators: its people's open page says so by itself, what they click is refused,
/// and what they had is there again when the suspension is lifted.
@Journey
class SuspensionIT {

    private static final String PARTNER = "partners/SP0002";
    private static final String REASON = "Papers of three merchants were forged";

    @Autowired
    private Stage stage;

    @AfterEach
    void everybodyLeaves() {
        stage.clear();
    }

    @Test
    void twoAdministratorsSuspendAProviderAndOneLiftsIt() {
        var operator = stage.atDesk("other-operator", "en");
        operator.open("applications/new");
        var admin = stage.atDesk("admin", "en");

        admin.open(PARTNER);
        choose(admin, "standing-suspend");
        admin.type("reason", REASON);
        admin.click("reason-confirm");
        admin.find("proposal");
        assertThat(admin.sees("approve"))
                .as("nobody decides on their own proposal")
                .isFalse();
        assertThat(operator.sees("standing-bar"))
                .as("proposed is not suspended")
                .isFalse();

        var second = stage.atDesk("second-admin", "en");
        second.open(PARTNER);
        second.click("approve");

        operator.until(() -> operator.sees("standing-bar"), "the open page told that the provider is suspended");
        assertThat(operator.find("standing-bar").getText()).contains(REASON);
        operator.picture("suspended-en");
        operator.click("start-SUBJECT_TYPE_INDIVIDUAL");
        operator.awaitText("nothing was changed");
        assertThat(operator.address()).endsWith("applications/new");

        choose(admin, "standing-lift");
        admin.type("reason", "They were not forged");
        admin.click("reason-confirm");

        operator.until(() -> !operator.sees("standing-bar"), "the bar gone");
        operator.open("applications/new");
        operator.click("start-SUBJECT_TYPE_INDIVIDUAL");
        operator.until(() -> operator.address().endsWith("/form"), "a draft");
    }

    private static void choose(Person admin, String item) {
        admin.click("standing-menu");
        admin.click(item);
    }
}
