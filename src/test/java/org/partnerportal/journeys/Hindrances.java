package org.partnerportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openqa.selenium.chrome.ChromeDriver;

/// What on a screen keeps people from using it, as axe sees it: everything once in light, the contrast again in dark.
///
/// A screen is looked at once in a run, however many stories pass it by.
final class Hindrances {

    private static final Set<String> FELT = Set.of("moderate", "serious", "critical");

    private final Set<String> seen = new HashSet<>();

    /// Looks at what the person sees.
    void lookAt(String screen, Person person) {
        if (seen.contains(screen)) {
            return;
        }
        var browser = person.browser();
        paint(browser, "light");
        assertThat(found(new AxeBuilder(), browser))
                .as("what axe finds on " + screen)
                .isEmpty();
        paint(browser, "dark");
        assertThat(found(new AxeBuilder().withOnlyRules(List.of("color-contrast")), browser))
                .as("what axe finds on " + screen + " in the dark")
                .isEmpty();
        person.picture("seen-" + screen + "-dark");
        paint(browser, "light");
        seen.add(screen);
    }

    private static void paint(ChromeDriver browser, String scheme) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        browser.executeAsyncScript("""
                const done = arguments[0];
                requestAnimationFrame(() =>
                    Promise.allSettled(document.getAnimations()
                        .filter(each => each.effect.getComputedTiming().iterations !== Infinity)
                        .map(each => each.finished)).then(() => done()));""");
    }

    private static List<String> found(AxeBuilder axe, ChromeDriver browser) {
        return axe.disableIframeTesting().analyze(browser).getViolations().stream()
                .filter(rule -> FELT.contains(rule.getImpact()))
                .map(Hindrances::words)
                .toList();
    }

    private static String words(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }
}
