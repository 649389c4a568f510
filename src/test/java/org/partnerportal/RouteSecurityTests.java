package org.partnerportal;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.partnerportal.authorisation.AuthorisationTable;
import org.partnerportal.onboarding.Boarding;
import org.partnerportal.shared.AccountId;
import org.partnerportal.signin.HalfwayPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// The route ring: which role gets to which page. A page without a line in the table is an error, as is a line without
/// a page.
@PortalTest
class RouteSecurityTests extends SpringBrowserlessTest {

    private static final Set<Role> PROVIDERS = EnumSet.of(Role.PROVIDER_ADMIN, Role.PROVIDER_OPERATOR);
    private static final Set<Role> ACQUIRERS = EnumSet.of(Role.ACQUIRER_ADMIN, Role.ACQUIRER_OFFICER);

    @Autowired
    private ApplicationContext portal;

    @Test
    void everyPageHasALineInTheTable() {
        assertThat(pages().keySet()).containsExactlyInAnyOrderElementsOf(AuthorisationTable.PAGES.keySet());
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
        assertThat(entered()).containsExactlyElementsOf(new TreeSet<>(AuthorisationTable.OPEN_PAGES));
    }

    @Test
    void whoOwesASecondStepGetsToItAndOtherwiseNoFurtherThanTheOpenPages() {
        var expected = new TreeSet<>(AuthorisationTable.OPEN_PAGES);
        expected.add(AuthorisationTable.SECOND_STEP_PAGE);

        assertThat(HalfwayPeople.as(AccountId.random(), this::entered)).containsExactlyElementsOf(expected);
    }

    private static Set<String> expected(Role role) {
        var pages = new TreeSet<String>();
        AuthorisationTable.PAGES.forEach((page, roles) -> {
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
            case "SecondStepView" -> page.equals(AuthorisationTable.SECOND_STEP_PAGE);
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
