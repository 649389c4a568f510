package org.partnerportal.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Every page, asked for by everybody at the address of one owner's things: whoever may not gets no further than the
/// door, and on no page stands a word of the owner's that a stranger could read.
@PortalTest
class PageMatrixTests extends SpringBrowserlessTest {

    private static final Logger LOG = LoggerFactory.getLogger(PageMatrixTests.class);
    private static final int FEWEST_CHECKS = 1000;

    @Autowired
    private ApplicationContext portal;

    private final AtomicInteger checks = new AtomicInteger();

    @Test
    void everyPageOpensToThoseInTheTableAndShowsStrangersNothing() {
        var own = new OwnersThings(portal);
        var other = new OwnersThings(portal);
        var wrong = new ArrayList<String>();

        for (var page : pages()) {
            for (var visitor : Visitor.all(own.owner(), other.owner())) {
                visitor.doing(() -> check(page, visitor, own, wrong));
            }
        }

        LOG.warn("Authorisation matrix, pages: {} checks", checks);
        assertThat(wrong).isEmpty();
        assertThat(checks).hasValueGreaterThan(FEWEST_CHECKS);
    }

    private boolean check(String page, Visitor visitor, OwnersThings own, List<String> wrong) {
        var entered = enters(own.address(page), page);
        checks.incrementAndGet();
        if (entered && !mayEnter(page, visitor)) {
            wrong.add("/" + page + " let in " + visitor);
        }
        if (!mayEnter(page, visitor) || visitor.stranger()) {
            checks.incrementAndGet();
            var shown = words(UI.getCurrent().getElement());
            own.canaries().stream()
                    .filter(shown::contains)
                    .forEach(canary -> wrong.add("/" + page + " showed " + visitor + ": " + canary));
        }
        return entered;
    }

    private static boolean mayEnter(String page, Visitor visitor) {
        if (AuthorisationTable.OPEN_PAGES.contains(page)) {
            return true;
        }
        if (visitor.relation() == Visitor.Relation.PASSWORD_ONLY) {
            return page.equals(AuthorisationTable.SECOND_STEP_PAGE);
        }
        return visitor.role() != null && visitor.oneOf(AuthorisationTable.page(page));
    }

    // Begins on an open page: whoever is turned away stays there or is told that there is nothing.
    private boolean enters(String address, String page) {
        UI.getCurrent().navigate(page.equals("sign-in") ? "setup/1" : "sign-in");
        var before = getCurrentView().getClass();
        UI.getCurrent().navigate(address);
        var shown = getCurrentView().getClass();
        return shown != before
                && !shown.getSimpleName().matches("NotForYouView|NotFoundView|SecondStepView|ClosedView");
    }

    // Whatever could be read in the browser, whether it is drawn or not: texts, attributes and properties.
    private static String words(Element element) {
        var words = new StringBuilder(element.isTextNode() ? element.getText() : "");
        if (!element.isTextNode()) {
            element.getAttributeNames()
                    .forEach(name -> words.append(element.getAttribute(name)).append('\n'));
            element.getPropertyNames()
                    .forEach(name -> words.append(element.getPropertyRaw(name)).append('\n'));
        }
        element.getChildren().forEach(child -> words.append(words(child)));
        return words.toString();
    }

    private static List<String> pages() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteData::getTemplate)
                .sorted()
                .toList();
    }
}
