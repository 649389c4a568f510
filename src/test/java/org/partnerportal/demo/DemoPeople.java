package org.partnerportal.demo;

import java.util.Set;
import java.util.function.Supplier;
import org.partnerportal.access.AccountDirectory;
import org.partnerportal.access.AccountSummary;
import org.partnerportal.access.People;
import org.partnerportal.access.SystemActor;
import org.partnerportal.partner.PartnerDetails;
import org.partnerportal.partner.PartnerDirectory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Lets the demo's people do what the demo data needs done.
@Component
@Profile("demo")
class DemoPeople {

    private final AccountDirectory accounts;
    private final PartnerDirectory partners;
    private final SystemActor system;

    DemoPeople(AccountDirectory accounts, PartnerDirectory partners, SystemActor system) {
        this.accounts = accounts;
        this.partners = partners;
        this.system = system;
    }

    /// Does `work` as the person of that account.
    <T> T as(String name, Supplier<T> work) {
        var demo = DemoAccount.ALL.stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow();
        var who = new AccountSummary[1];
        system.run(() -> who[0] = new AccountSummary(
                accounts.withLogin(demo.login()).orElseThrow(),
                demo.login(),
                demo.person(),
                Set.of(demo.role()),
                partners.withNumber(demo.partner()).map(PartnerDetails::id).orElse(null),
                true));
        return People.as(who[0], work);
    }
}
