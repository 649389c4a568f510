package org.partnerportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;

/// Each role signs in, lands on its own home, and finds on every page of its menu words in its language, nothing that
/// assistive technology cannot use, and nothing wider than the window.
@Journey
class RolesIT {

    @Autowired
    private Stage stage;

    @AfterEach
    void everybodyLeaves() {
        stage.clear();
    }

    @ParameterizedTest
    @CsvSource({
        "operator, home, 5, zh-CN",
        "provider-admin, home, 9, en",
        "reviewer, review, 6, zh-CN",
        "lead, review, 6, en",
        "officer, decisions, 3, zh-CN",
        "acquirer-admin, decisions, 6, en",
        "compliance, standard, 9, zh-CN",
        "admin, partners, 6, en",
        "auditor, audit, 9, zh-CN",
    })
    void landsOnItsOwnHomeWithItsOwnMenu(String account, String home, int pages, String language) {
        var person = stage.atDesk(account, language);
        person.until(() -> person.address().endsWith("/" + home), "the home " + home);

        var menu = menu(person);
        assertThat(menu).hasSize(pages);
        for (var page : menu) {
            person.open(page);
            person.find(By.tagName("h1"));
            assertThat(person.find(By.tagName("body")).getText())
                    .as("texts of " + page)
                    .doesNotContain("!shell.", "!onboarding.", "!review.", "!acquiring.", "!signing.", "!catalogue.");
            stage.look(page.replace('/', '-'), person);
        }
    }

    @ParameterizedTest
    @CsvSource({"operator, 390", "operator, 768", "operator, 1920", "reviewer, 390", "officer, 390", "auditor, 768"})
    void nothingIsWiderThanTheWindow(String account, int width) {
        var person = stage.anybody("zh-CN", width, 900);
        person.signIn(account);
        person.find(By.tagName("h1"));
        person.picture("home-" + account + "-" + width);
        assertThat(person.browser().executeScript("return document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource({"sign-in, zh-CN", "sign-in?error, en", "setup/worn-out, zh-CN", "m/worn-out, en"})
    void pagesThatNeedNoSignInAreForEverybody(String page, String language) {
        var person = stage.anybody(language, 390, 844);
        person.open(page);
        person.find(By.tagName("h1"));
        stage.look(page.replaceAll("\\W", "-"), person);
    }

    @ParameterizedTest
    @ValueSource(strings = {"applications/1", "audit", "nothing/here"})
    void whatIsNotThereIsSaidInThePortalsWords(String page) {
        var person = stage.atDesk("operator", "en");
        person.open(page);
        person.awaitText(person.text("shell.not-found"));
        stage.look("not-found", person);
    }

    private static List<String> menu(Person person) {
        person.find("menu");
        return person.browser().findElements(By.cssSelector("#menu vaadin-side-nav-item")).stream()
                .map(RolesIT::path)
                .toList();
    }

    private static String path(WebElement item) {
        return Objects.requireNonNull(item.getDomAttribute("path"));
    }
}
