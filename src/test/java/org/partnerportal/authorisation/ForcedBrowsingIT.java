package org.partnerportal.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnerportal.access.Role;
import org.partnerportal.journeys.Journey;
import org.partnerportal.uikit.PortalTexts;
import org.partnerportal.wire.Browser;
import org.partnerportal.wire.OpenPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Every page's address, typed by every role of another partner, by somebody who gave only a password and by somebody
/// who is not signed in: by the browser's own request, and by Vaadin's on a page that is open.
@Journey
class ForcedBrowsingIT {

    private static final Logger LOG = LoggerFactory.getLogger(ForcedBrowsingIT.class);
    private static final int FEWEST_CHECKS = 700;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private PortalTexts texts;

    private final List<String> wrong = new ArrayList<>();
    private int checks;

    @Test
    void everyAddressLeadsThoseWhoMayNotNowhereAndStrangersToNothing() {
        var own = new OwnersThings(portal);
        visitors(new OwnersThings(portal)).forEach((visitor, browser) -> {
            var open = browser.open("sign-in");
            AuthorisationTable.PAGES.keySet().stream().sorted().forEach(page -> {
                typed(page, visitor, browser, own);
                navigated(page, visitor, open, own);
            });
        });

        LOG.warn("Authorisation matrix, forced browsing: {} checks", checks);
        assertThat(wrong).isEmpty();
        assertThat(checks).isGreaterThan(FEWEST_CHECKS);
    }

    @Test
    void whoWorksForNoPartnerFindsNothingWhereAPartnersThingsWouldBe() {
        var homeless = new Seats(portal).take(Role.PROVIDER_OPERATOR, null).browser();
        var open = homeless.open("account");

        for (var page : List.of("home", "applications/new", "applications")) {
            var answer = open.goTo(page, "").text();
            assertThat(answer).as(page).doesNotContain(texts.getTranslation("shell.failed", Locale.ENGLISH));
        }
        assertThat(open.goTo("home", "").text()).contains(texts.getTranslation("shell.not-found-text", Locale.ENGLISH));
    }

    // The browser's own request brings an empty frame, or leads away: never a word.
    private void typed(String page, Visitor visitor, Browser browser, OwnersThings own) {
        var answer = browser.get(own.address(page));
        var leadsAway = answer.leadsToSignIn() || answer.leadsTo().endsWith(AuthorisationTable.SECOND_STEP_PAGE);
        checks++;
        if (visitor.relation() == Visitor.Relation.SIGNED_OUT && !open(page) && !leadsAway) {
            wrong.add("/" + page + " typed by " + visitor + " got " + answer);
        }
        if (answer.status() >= 500) {
            wrong.add("/" + page + " typed by " + visitor + " broke: " + answer);
        }
        told("/" + page + " typed", visitor, answer.text(), own);
    }

    private void navigated(String page, Visitor visitor, OpenPage open, OwnersThings own) {
        var answer = open.goTo(own.address(page), "").text();
        checks++;
        if (!may(page, visitor) && !turnedAway(answer)) {
            wrong.add("/" + page + " opened by " + visitor + ": " + answer);
        }
        told("/" + page + " opened", visitor, answer, own);
    }

    private boolean turnedAway(String answer) {
        return List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE).stream()
                        .anyMatch(language -> answer.contains(texts.getTranslation("shell.not-found-text", language)))
                || answer.contains("sign-in")
                || answer.contains(AuthorisationTable.SECOND_STEP_PAGE);
    }

    private void told(String what, Visitor visitor, String words, OwnersThings own) {
        if (visitor.stranger() || visitor.role() == null) {
            checks++;
            own.canaries().stream()
                    .filter(words::contains)
                    .forEach(canary -> wrong.add(what + " by " + visitor + " told " + canary));
        }
    }

    private static boolean may(String page, Visitor visitor) {
        return open(page)
                || (visitor.relation() == Visitor.Relation.PASSWORD_ONLY
                        ? page.equals(AuthorisationTable.SECOND_STEP_PAGE)
                        : visitor.oneOf(AuthorisationTable.page(page)));
    }

    private static boolean open(String page) {
        return AuthorisationTable.OPEN_PAGES.contains(page);
    }

    private Map<Visitor, Browser> visitors(OwnersThings other) {
        var seats = new Seats(portal);
        var visitors = new LinkedHashMap<Visitor, Browser>();
        for (var role : Role.values()) {
            var partner = role.platform() ? null : other.owner().partnerOf(role);
            visitors.put(
                    new Visitor(role, Visitor.Relation.OTHER_PARTNER, partner),
                    seats.take(role, partner).browser());
        }
        visitors.put(new Visitor(null, Visitor.Relation.PASSWORD_ONLY, null), seats.halfway());
        visitors.put(new Visitor(null, Visitor.Relation.SIGNED_OUT, null), seats.stranger());
        return visitors;
    }
}
