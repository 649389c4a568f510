package org.partnerportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;

/// Each role signs in, lands on its own home, and finds on every page of its menu words in its language, nothing that
/// assistive technology cannot use, and nothing wider than the window.
@Journey
class RolesIT {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    @Autowired
    private Stage stage;

    @AfterEach
    void everybodyLeaves() {
        stage.clear();
    }

    @ParameterizedTest
    @CsvSource({
        "operator, home, 3, zh-CN",
        "provider-admin, home, 3, en",
        "reviewer, review, 4, zh-CN",
        "lead, review, 4, en",
        "officer, decisions, 3, zh-CN",
        "acquirer-admin, decisions, 3, en",
        "compliance, standard, 4, zh-CN",
        "admin, partners, 1, en",
        "auditor, audit, 5, zh-CN",
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
            assertThat(serious(person)).as("what axe finds on " + page).isEmpty();
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

    private static List<String> menu(Person person) {
        person.find("menu");
        return person.browser().findElements(By.cssSelector("#menu vaadin-side-nav-item")).stream()
                .map(RolesIT::path)
                .toList();
    }

    private static String path(WebElement item) {
        return Objects.requireNonNull(item.getDomAttribute("path"));
    }

    private static List<String> serious(Person person) {
        return new AxeBuilder()
                .analyze(person.browser()).getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .map(RolesIT::words)
                        .toList();
    }

    private static String words(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }
}
