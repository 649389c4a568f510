package org.partnerportal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnerportal.access.Role.ACQUIRER_ADMIN;
import static org.partnerportal.access.Role.ACQUIRER_OFFICER;
import static org.partnerportal.access.Role.ADMIN;
import static org.partnerportal.access.Role.AUDITOR;
import static org.partnerportal.access.Role.COMPLIANCE;
import static org.partnerportal.access.Role.LEAD_REVIEWER;
import static org.partnerportal.access.Role.PROVIDER_ADMIN;
import static org.partnerportal.access.Role.PROVIDER_OPERATOR;
import static org.partnerportal.access.Role.REVIEWER;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.onboarding.Boarding;
import org.partnerportal.shared.AccountId;
import org.partnerportal.signin.HalfwayPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// The route ring: which role gets to which page. A page without a line in the table is an error, as is a line without
/// a page.
@PortalTest
class RouteSecurityTests extends SpringBrowserlessTest {

    private static final Set<Role> EVERYONE = EnumSet.allOf(Role.class);
    private static final Set<Role> NOBODY = EnumSet.noneOf(Role.class);
    private static final Set<Role> PROVIDERS = EnumSet.of(PROVIDER_ADMIN, PROVIDER_OPERATOR);
    private static final Set<Role> ACQUIRERS = EnumSet.of(ACQUIRER_ADMIN, ACQUIRER_OFFICER);
    private static final Set<Role> CASE_READERS = EnumSet.of(LEAD_REVIEWER, REVIEWER, COMPLIANCE, AUDITOR);
    private static final Set<Role> PARTNER_READERS = EnumSet.of(ADMIN, AUDITOR, COMPLIANCE);
    private static final Set<Role> READERS = EnumSet.complementOf(EnumSet.of(ADMIN));

    private static final Map<String, Set<Role>> MAY_ENTER = Map.ofEntries(
            Map.entry("", EVERYONE),
            Map.entry("sign-in", EVERYONE),
            Map.entry("second-step", NOBODY),
            Map.entry("account/second-factor", EVERYONE),
            Map.entry("company-sign-in", EnumSet.of(PROVIDER_ADMIN, ACQUIRER_ADMIN, ADMIN)),
            Map.entry("setup/:token", EVERYONE),
            Map.entry("m/:token", EVERYONE),
            Map.entry("forgotten", EVERYONE),
            Map.entry("password/:token", EVERYONE),
            Map.entry("account", EVERYONE),
            Map.entry("home", PROVIDERS),
            Map.entry("applications", READERS),
            Map.entry("applications/new", PROVIDERS),
            Map.entry("applications/:application", READERS),
            Map.entry("applications/:application/form", PROVIDERS),
            Map.entry("applications/:application/merchant-link", PROVIDERS),
            Map.entry("decisions", ACQUIRERS),
            Map.entry("decisions/:application", ACQUIRERS),
            Map.entry("review", CASE_READERS),
            Map.entry("review/:case", CASE_READERS),
            Map.entry("merchants", READERS),
            Map.entry("credentials", EnumSet.of(PROVIDER_ADMIN)),
            Map.entry("announcements", EVERYONE),
            Map.entry("announcements/desk", EnumSet.of(ADMIN)),
            Map.entry("settings", EnumSet.of(ADMIN)),
            Map.entry("staff", EnumSet.of(PROVIDER_ADMIN, ACQUIRER_ADMIN)),
            Map.entry("people", EnumSet.of(ADMIN)),
            Map.entry("join/:token", EVERYONE),
            Map.entry("standard", CASE_READERS),
            Map.entry("audit", EnumSet.of(AUDITOR)),
            Map.entry("partners", PARTNER_READERS),
            Map.entry("partners/sheets", EnumSet.of(ADMIN)),
            Map.entry("partners/new", EnumSet.of(ADMIN)),
            Map.entry("partners/:number", PARTNER_READERS),
            Map.entry("partners/:number/edit", EnumSet.of(ADMIN)),
            Map.entry("partner", EnumSet.of(PROVIDER_ADMIN, ACQUIRER_ADMIN)));

    /// What nobody has to sign in for.
    private static final Set<String> OPEN =
            Set.of("sign-in", "setup/:token", "m/:token", "join/:token", "forgotten", "password/:token");

    @Autowired
    private ApplicationContext portal;

    @Test
    void everyPageHasALineInTheTable() {
        assertThat(pages().keySet()).containsExactlyInAnyOrderElementsOf(MAY_ENTER.keySet());
    }

    @Test
    void everyPageLetsItsOwnRolesInAndNobodyElse() {
        var boarding = new Boarding(portal);
        for (var role : Role.values()) {
            var partner = PROVIDERS.contains(role)
                    ? boarding.provider()
                    : ACQUIRERS.contains(role) ? boarding.acquirer() : null;
            var entered = People.as(role, partner, "visitor", this::entered);

            assertThat(entered).as("pages for %s", role).containsExactlyElementsOf(expected(role));
        }
    }

    @Test
    void whoIsNotSignedInGetsNoFurtherThanTheOpenPages() {
        assertThat(entered()).containsExactlyElementsOf(new TreeSet<>(OPEN));
    }

    @Test
    void whoOwesASecondStepGetsToItAndOtherwiseNoFurtherThanTheOpenPages() {
        var expected = new TreeSet<>(OPEN);
        expected.add("second-step");

        assertThat(HalfwayPeople.as(AccountId.random(), this::entered)).containsExactlyElementsOf(expected);
    }

    private static Set<String> expected(Role role) {
        var pages = new TreeSet<String>();
        MAY_ENTER.forEach((page, roles) -> {
            if (roles.contains(role)) {
                pages.add(page);
            }
        });
        return pages;
    }

    private Set<String> entered() {
        var entered = new TreeSet<String>();
        pages().keySet().forEach(page -> {
            if (letIn(page)) {
                entered.add(page);
            }
        });
        return entered;
    }

    // Begins on another open page: who is turned away stays there or is told that there is nothing. Whoever is let in
    // may still find that there is no such application; the route ring is passed by then.
    private boolean letIn(String page) {
        UI.getCurrent().navigate(page.equals("sign-in") ? "setup/1" : "sign-in");
        var before = getCurrentView().getClass();
        UI.getCurrent().navigate(page.replaceAll(":[a-z-]+", "1"));
        var shown = getCurrentView().getClass();
        return switch (shown.getSimpleName()) {
            case "NotForYouView" -> false;
            case "SecondStepView" -> page.equals("second-step");
            default -> shown != before;
        };
    }

    private static Map<String, RouteData> pages() {
        var pages = new HashMap<String, RouteData>();
        RouteConfiguration.forApplicationScope()
                .getAvailableRoutes()
                .forEach(route -> pages.put(route.getTemplate(), route));
        return pages;
    }
}
