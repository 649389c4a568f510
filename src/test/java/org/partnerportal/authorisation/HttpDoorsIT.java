package org.partnerportal.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnerportal.access.Role;
import org.partnerportal.journeys.Journey;
import org.partnerportal.wire.Answer;
import org.partnerportal.wire.Browser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.security.web.FilterChainProxy;

/// Every door that a running portal has beside its pages, tried by every role, by somebody who gave only a password and
/// by somebody who is not signed in; and addresses where there is nothing, which must look like nothing.
@Journey
class HttpDoorsIT {

    private static final Logger LOG = LoggerFactory.getLogger(HttpDoorsIT.class);
    private static final String SIGNED_OUT = "nobody";
    private static final String HALFWAY = "PASSWORD_ONLY";

    // What scanners ask for, and what a setting could open by mistake
    private static final List<String> NOTHING_THERE = List.of(
            "actuator/env",
            "actuator/heapdump",
            "actuator/beans",
            "actuator/loggers",
            "actuator/metrics",
            "actuator/prometheus",
            "actuator/mappings",
            "actuator/threaddump",
            "actuator/shutdown",
            "bench/second-step",
            "login",
            "login/webauthn",
            "webauthn/authenticate/options",
            "webauthn/register/options",
            "webauthn/register",
            "login/oauth2/code/x",
            "oauth2/authorization/x",
            "default-ui.css",
            "h2-console",
            "v3/api-docs",
            "swagger-ui/index.html",
            "application.yaml",
            "WEB-INF/web.xml",
            "META-INF/MANIFEST.MF",
            "VAADIN/config/stats.json",
            "VAADIN/../application.yaml",
            "no/such/page");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private ServletContext server;

    @Autowired
    @Qualifier("springSecurityFilterChain") private FilterChainProxy chains;

    private int checks;

    @Test
    void everyDoorOpensToThoseInTheTableAndToNobodyElse() {
        var own = new OwnersThings(portal);
        var visitors = visitors(new OwnersThings(portal));
        var wrong = new ArrayList<String>();

        lines().forEach((door, line) -> visitors.forEach((who, browser) -> {
            // Signing out, or failing to sign in, must not be felt by the next door
            var answer = browser.twin().ask(line.method(), line.address());
            check(door + " for " + who, answer, may(line, who), own, wrong);
        }));
        for (var address : NOTHING_THERE) {
            visitors.forEach((who, browser) -> {
                check(address + " for " + who, browser.get(address), frameOnly(address, who), own, wrong);
                check(address + " for " + who, browser.twin().ask("POST", address), false, own, wrong);
            });
        }

        LOG.warn("Authorisation matrix, HTTP: {} checks", checks);
        assertThat(wrong).isEmpty();
        assertThat(checks).isGreaterThan(700);
    }

    @Test
    void everyDoorHasALineInTheTable() {
        var doors = new HashSet<>(HttpDoors.mappings(portal));
        doors.addAll(HttpDoors.filters(chains));
        doors.addAll(HttpDoors.registrations(server));
        var lines = new HashSet<>(lines().keySet());
        lines.addAll(AuthorisationTable.PLAIN_FILTERS);

        assertThat(doors).containsExactlyInAnyOrderElementsOf(lines);
    }

    private static Map<String, HttpLine> lines() {
        var lines = new HashMap<>(AuthorisationTable.HTTP);
        lines.putAll(AuthorisationTable.SERVED);
        lines.putAll(AuthorisationTable.EVALUATION);
        return lines;
    }

    private Map<String, Browser> visitors(OwnersThings other) {
        var seats = new Seats(portal);
        var visitors = new LinkedHashMap<String, Browser>();
        for (var role : Role.values()) {
            var partner = role.platform() ? null : other.owner().partnerOf(role);
            visitors.put(role.name(), seats.take(role, partner).browser());
        }
        visitors.put(HALFWAY, seats.halfway());
        visitors.put(SIGNED_OUT, seats.stranger());
        return visitors;
    }

    private static boolean may(HttpLine line, String who) {
        return switch (line.who()) {
            case ANYBODY -> true;
            case ANYBODY_WITH_PASSWORD -> !who.equals(SIGNED_OUT);
            case NOBODY -> false;
        };
    }

    // Whoever has signed in gets the bare frame, in which Vaadin then says that there is nothing.
    private static boolean frameOnly(String address, String who) {
        return !who.equals(SIGNED_OUT) && !address.matches("(actuator|WEB-INF|META-INF|VAADIN)/.*");
    }

    private void check(String what, Answer answer, boolean may, OwnersThings own, List<String> wrong) {
        checks++;
        if (answer.ok() != may) {
            wrong.add(what + " got " + answer);
        }
        if (!answer.ok() && !ours(answer)) {
            wrong.add(what + " got a page that is not ours: " + answer);
        }
        if (answer.text().matches("(?s).*(Whitelabel|Exception|at org\\.|\"trace\").*")) {
            wrong.add(what + " told of the inside: " + answer);
        }
        own.canaries().stream().filter(answer.text()::contains).forEach(canary -> wrong.add(what + " told " + canary));
    }

    // A person is led to the sign-in page or reads our words; a program gets a bare status.
    private static boolean ours(Answer answer) {
        return answer.leadsToSignIn()
                || answer.bytes().isEmpty()
                || answer.text().contains("/brand/mark.svg")
                || answer.type().startsWith("application/json");
    }
}
