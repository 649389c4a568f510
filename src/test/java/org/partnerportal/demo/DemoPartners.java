package org.partnerportal.demo;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.AccountDirectory;
import org.partnerportal.access.NewAccount;
import org.partnerportal.access.SystemActor;
import org.partnerportal.partner.NewPartner;
import org.partnerportal.partner.PartnerDetails;
import org.partnerportal.partner.PartnerDirectory;
import org.partnerportal.partner.PartnerKind;
import org.partnerportal.shared.PartnerId;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Two service providers, two acquirers, and an account for each role.
@Component
@Profile("demo")
@Order(1)
class DemoPartners implements DemoStep {

    private final PartnerDirectory partners;
    private final AccountDirectory accounts;
    private final SystemActor system;

    DemoPartners(PartnerDirectory partners, AccountDirectory accounts, SystemActor system) {
        this.partners = partners;
        this.accounts = accounts;
        this.system = system;
    }

    @Override
    public String name() {
        return "partners";
    }

    @Override
    public String title() {
        return "Making demo partners and accounts";
    }

    @Override
    public void run() {
        system.run(() -> {
            var first = partner("ACQ001", PartnerKind.ACQUIRER, "江海收单（演示）", null);
            var second = partner("ACQ002", PartnerKind.ACQUIRER, "远山支付（演示）", null);
            partner("SP0001", PartnerKind.SERVICE_PROVIDER, "青鸟聚合（演示）", first);
            partner("SP0002", PartnerKind.SERVICE_PROVIDER, "云帆科技（演示）", second);
            DemoAccount.ALL.forEach(this::account);
        });
    }

    private PartnerId partner(String number, PartnerKind kind, String name, @Nullable PartnerId routedTo) {
        return partners.withNumber(number)
                .map(PartnerDetails::id)
                .orElseGet(() -> partners.open(new NewPartner(
                        PartnerId.random(), number, kind, name, routedTo, kind == PartnerKind.SERVICE_PROVIDER)));
    }

    private void account(DemoAccount demo) {
        if (accounts.withLogin(demo.login()).isEmpty()) {
            var partner =
                    partners.withNumber(demo.partner()).map(PartnerDetails::id).orElse(null);
            accounts.open(
                    new NewAccount(demo.login(), demo.person(), DemoAccount.PASSWORD, Set.of(demo.role()), partner));
        }
    }
}
