package org.partnerportal.authorisation;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.AccountDirectory;
import org.partnerportal.access.AccountKeeping;
import org.partnerportal.access.AccountSummary;
import org.partnerportal.access.KeptAccount;
import org.partnerportal.access.Role;
import org.partnerportal.access.SystemActor;
import org.partnerportal.secondfactor.Phones;
import org.partnerportal.secondfactor.Staff;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.wire.Browser;
import org.springframework.context.ApplicationContext;

/// Puts people with real accounts before browsers, and does to their accounts what administrators do.
final class Seats {

    /// Somebody signed in.
    record Seat(AccountSummary person, Browser browser) {}

    private final Staff staff;
    private final Phones phones;
    private final AccountKeeping keeping;
    private final SystemActor system;
    private final int port;

    Seats(ApplicationContext portal) {
        system = portal.getBean(SystemActor.class);
        staff = new Staff(portal.getBean(AccountDirectory.class), system);
        phones = new Phones(portal);
        keeping = portal.getBean(AccountKeeping.class);
        port = Integer.parseInt(
                Objects.requireNonNull(portal.getEnvironment().getProperty("local.server.port"), "No server runs"));
    }

    /// A new person of that role, signed in all the way.
    Seat take(Role role, @Nullable PartnerId partner) {
        var person = staff.hire(role, partner);
        if (role.platform() || role == Role.PROVIDER_ADMIN || role == Role.ACQUIRER_ADMIN) {
            phones.give(person.id());
        }
        return new Seat(person, signIn(person));
    }

    Browser signIn(AccountSummary person) {
        return stranger().signIn(person.login(), Staff.PASSWORD);
    }

    /// Somebody who gave the right password and owes the second step.
    Browser halfway() {
        var person = staff.hire(Role.ADMIN, null);
        phones.give(person.id());
        var browser = stranger();
        browser.get("sign-in");
        browser.postForm("sign-in", Map.of("username", person.login(), "password", Staff.PASSWORD));
        return browser;
    }

    /// A browser nobody has signed in with.
    Browser stranger() {
        return new Browser(port);
    }

    void deactivate(AccountSummary person) {
        system.run(() -> keeping.deactivate(now(person), "left"));
    }

    void changeRole(AccountSummary person, Role role) {
        system.run(() -> keeping.changeRoles(now(person), Set.of(role)));
    }

    private KeptAccount now(AccountSummary person) {
        return keeping.find(person.id(), person.partner()).orElseThrow();
    }
}
