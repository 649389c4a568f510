package org.partnerportal.journeys;

import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.partnerportal.samples.SamplePacks;
import org.springframework.beans.factory.annotation.Autowired;

/// What happens where somebody does not simply agree: a lead reviewer decides second, an acquirer sends back, a
/// provider withdraws, and a second reviewer comes too late.
@Journey
class SecondThoughtsIT {

    @Autowired
    private Stage stage;

    @AfterEach
    void everybodyLeaves() {
        stage.clear();
    }

    @Test
    void theLeadDecidesSecondAndTheAcquirerSendsBack() {
        var application = stage.handedIn(SamplePacks.SOLE_PROPRIETOR);
        var reviewer = stage.atDesk("reviewer", "zh-CN");
        claim(reviewer, application);
        acceptAll(reviewer);
        reviewer.click("case-second-review");
        reviewer.until(() -> !reviewer.sees("case-second-review"), "the case handed on");

        var lead = stage.atDesk("lead", "en");
        lead.open("review?shelf=second-review");
        lead.click("case-" + application);
        lead.click("case-confirm");
        lead.find("case-outcome");

        var officer = stage.atDesk("officer", "zh-CN");
        officer.open("decisions/" + application);
        officer.click("return-business_info.merchant_shortname");
        officer.click("return");
        officer.select("reason-business_info.merchant_shortname", officer.text("onboarding.return-reason.IMPLAUSIBLE"));
        officer.click("return-send");

        var operator = stage.atDesk("operator", "zh-CN");
        operator.find("mend-card-" + application);
    }

    @Test
    void theSecondReviewerIsToldThatTheCaseIsTaken() {
        var application = stage.handedIn(SamplePacks.MICRO);
        var first = stage.atDesk("reviewer", "zh-CN");
        var second = stage.atDesk("second-reviewer", "zh-CN");
        first.open("review");
        second.open("review");
        first.find("claim-" + application);
        claim(first, application);

        second.until(() -> !second.sees("claim-" + application), "the queue without the case");
    }

    @Test
    void theProviderWithdrawsForGood() {
        var application = stage.handedIn(SamplePacks.GOVERNMENT);
        var operator = stage.atDesk("operator", "zh-CN");
        operator.open("applications/" + application);
        // It moves on by itself once it is screened: whoever withdraws just then is told that it has changed.
        operator.awaitText(operator.text("onboarding.status.IN_REVIEW"));
        operator.click("withdraw");
        operator.type("reason", "商户不再需要");
        operator.click("reason-confirm");
        operator.awaitText(operator.text("onboarding.status.WITHDRAWN"));
    }

    private static void claim(Person reviewer, String application) {
        reviewer.open("review");
        reviewer.click("claim-" + application);
        reviewer.until(() -> reviewer.address().contains("/review/"), "the case");
    }

    private static void acceptAll(Person reviewer) {
        reviewer.find(By.cssSelector("[id^='case-accept-section-']"));
        for (var section : reviewer.browser().findElements(By.cssSelector("[id^='case-accept-section-']"))) {
            reviewer.click(Objects.requireNonNull(section.getDomAttribute("id")));
        }
    }
}
