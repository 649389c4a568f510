package org.partnerportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.partnerportal.shared.SchemeTime;
import org.springframework.beans.factory.annotation.Autowired;

/// An administrator announces something in both languages; an operator's open page rings by itself, the operator reads
/// and confirms it, and the administrator sees who did.
@Journey
class AnnouncementsIT {

    private static final String TITLE = "Checkout pictures change";

    @Autowired
    private Stage stage;

    @AfterEach
    void everybodyLeaves() {
        stage.clear();
    }

    @Test
    void anOperatorIsToldReadsAndConfirms() {
        var operator = stage.atDesk("operator", "en");
        operator.open("applications");
        var before = bell(operator);
        var admin = stage.atDesk("admin", "zh-CN");

        admin.open("announcements/desk");
        admin.click("publish");
        admin.type("title-zh", "收银台照片要求调整");
        admin.click("publish-confirm");
        admin.awaitText(admin.text("announcement.problem.WORDS_MISSING"));
        admin.type("title-en", TITLE);
        admin.type("text-zh", "自下月起，收银台照片须含店招。");
        admin.type("text-en", "From next month a picture of the checkout must show the shop's sign.");
        admin.agree("to-confirm");
        stage.look("announcement-written", admin);
        admin.click("publish-confirm");
        admin.until(() -> !admin.sees("publish-dialog"), "published");

        operator.until(() -> !bell(operator).equals(before), "the bell of the open page rung");
        operator.click("announcements");
        var card = String.valueOf(card(operator).getDomAttribute("id"));
        operator.click(By.cssSelector("[id='" + card + "'] vaadin-details-summary"));
        operator.awaitText("must show the shop's sign");
        var confirm = card.replace("announcement-", "confirm-");
        stage.look("announcement-read", operator);
        operator.click(confirm);
        operator.until(() -> !operator.sees(confirm), "confirmed");
        operator.until(() -> bell(operator).equals(before), "the bell quiet");

        var id = confirm.replace("confirm-", "");
        admin.open("announcements/desk");
        admin.click("receipts-" + id);
        admin.until(() -> admin.find("receipts").getText().contains("青鸟"), "the receipt");
        assertThat(admin.find("receipts").getText()).contains(String.valueOf(Year.now(SchemeTime.ZONE)));
        admin.open("announcements/desk");
        admin.click("withdraw-" + id);

        operator.until(
                () -> !operator.browser()
                        .findElement(By.tagName("body"))
                        .getText()
                        .contains(TITLE),
                "withdrawn");
    }

    private static String bell(Person person) {
        return String.valueOf(person.find("announcements").getDomAttribute("aria-label"));
    }

    private static WebElement card(Person reader) {
        return reader.find(
                By.xpath("//vaadin-details[starts-with(@id, 'announcement-')][contains(., '" + TITLE + "')]"));
    }
}
