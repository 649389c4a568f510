package org.partnerportal.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.partnerportal.access.AccountDirectory;
import org.partnerportal.access.AccountSummary;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.access.SystemActor;
import org.partnerportal.partner.BoardingPermission;
import org.partnerportal.partner.ChangePartner;
import org.partnerportal.partner.ContactEdit;
import org.partnerportal.partner.ContactPurpose;
import org.partnerportal.partner.Contract;
import org.partnerportal.partner.EditOutcome;
import org.partnerportal.partner.OpenPartner;
import org.partnerportal.partner.PartnerAdministration;
import org.partnerportal.partner.PartnerDetails;
import org.partnerportal.partner.PartnerDirectory;
import org.partnerportal.partner.PartnerEdit;
import org.partnerportal.partner.PartnerKind;
import org.partnerportal.partner.PartnerStanding;
import org.partnerportal.partner.PartnerStandings;
import org.partnerportal.partner.ProposeStanding;
import org.partnerportal.partner.StandingStep;
import org.partnerportal.routing.AcquirerShare;
import org.partnerportal.routing.Routing;
import org.partnerportal.routing.RoutingRule;
import org.partnerportal.shared.Capability;
import org.partnerportal.shared.PartnerId;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Partners of every standing, with contracts, contacts and routing rules, made by the two administrators.
@Component
@Profile("demo")
@Order(3)
class DemoStandings implements DemoStep {

    private final PartnerDirectory directory;
    private final PartnerAdministration administration;
    private final PartnerStandings standings;
    private final AccountDirectory accounts;
    private final SystemActor system;
    private final Clock clock;

    DemoStandings(
            PartnerDirectory directory,
            PartnerAdministration administration,
            PartnerStandings standings,
            AccountDirectory accounts,
            SystemActor system,
            Clock clock) {
        this.directory = directory;
        this.administration = administration;
        this.standings = standings;
        this.accounts = accounts;
        this.system = system;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "standings";
    }

    @Override
    public String title() {
        return "Making demo partners of every standing";
    }

    @Override
    public void run() {
        fillIn("SP0001", "青鸟聚合（演示）", 400);
        provider("SP0003", "海岳数科（演示）", 25);
        limited(provider("SP0004", "长亭收银（演示）", 300));
        suspended(provider("SP0005", "北斗商服（演示）", 200));
        closed(provider("SP0006", "旧港网络（演示）", -20));
        proposed(provider("SP0007", "重楼支付（演示）", 90));
    }

    private void fillIn(String number, String name, int days) {
        as("admin", () -> {
            var partner = directory.find(number).orElseThrow();
            return administration.change(new ChangePartner(partner.id(), partner.version(), edit(name, days)));
        });
    }

    private PartnerId provider(String number, String name, int days) {
        return as(
                "admin",
                () -> directory.find(number).map(PartnerDetails::id).orElseGet(() -> switch (administration.open(
                        new OpenPartner(number, PartnerKind.SERVICE_PROVIDER, edit(name, days)))) {
                    case EditOutcome.Saved(var id, var _) -> id;
                    case EditOutcome.Refused(var problems) -> throw new IllegalStateException(problems.toString());
                }));
    }

    private PartnerEdit edit(String name, int days) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"));
        var numbers = directory.acquirerNumbers();
        var first = acquirer(numbers, "ACQ001");
        var second = acquirer(numbers, "ACQ002");
        var everything = name.startsWith("青鸟");
        return new PartnerEdit(
                name,
                "收单外包备字2025-0" + (300 + days),
                new Contract(today.minusDays(365), today.plusDays(days)),
                List.of(
                        new ContactEdit(null, ContactPurpose.BUSINESS, "周敏", "13800138001", "zhou.min@demo.example"),
                        new ContactEdit(null, ContactPurpose.TECHNICAL, "欧阳文静", "13800138002", "tech@demo.example")),
                everything
                        ? BoardingPermission.everything(true)
                        : new BoardingPermission(
                                Set.of("餐饮"), Set.of(), Set.of(Capability.JSAPI, Capability.PAYMENT_CODE), false),
                everything
                        ? Routing.to(first)
                        : new Routing(List.of(
                                new RoutingRule(Set.of("餐饮"), Set.of("44"), List.of(new AcquirerShare(first, 100))),
                                new RoutingRule(
                                        Set.of(),
                                        Set.of(),
                                        List.of(new AcquirerShare(first, 70), new AcquirerShare(second, 30))))));
    }

    private static PartnerId acquirer(Map<PartnerId, String> numbers, String number) {
        return numbers.entrySet().stream()
                .filter(each -> each.getValue().equals(number))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private void limited(PartnerId id) {
        as("admin", () -> {
            if (stands(id, PartnerStanding.ACTIVE)) {
                standings.limit(new StandingStep(id, version(id), "季度报告逾期未交 Quarterly report overdue"));
            }
            return id;
        });
    }

    private void suspended(PartnerId id) {
        propose(id, PartnerStanding.SUSPENDED, "涉嫌套码，调查中 Suspected misuse, under inspection");
        approve(id);
    }

    private void closed(PartnerId id) {
        propose(id, PartnerStanding.CLOSED, "合同到期不续 Contract over, not renewed");
        approve(id);
    }

    private void proposed(PartnerId id) {
        propose(id, PartnerStanding.SUSPENDED, "商户投诉激增 Many complaints of merchants");
    }

    private void propose(PartnerId id, PartnerStanding standing, String reason) {
        as("admin", () -> {
            if (stands(id, PartnerStanding.ACTIVE) && now(id).proposal() == null) {
                var until =
                        standing == PartnerStanding.SUSPENDED ? clock.instant().plus(Duration.ofDays(30)) : null;
                standings.propose(new ProposeStanding(id, version(id), standing, reason, until));
            }
            return id;
        });
    }

    private void approve(PartnerId id) {
        as("second-admin", () -> {
            if (now(id).proposal() != null) {
                standings.approve(id, version(id));
            }
            return id;
        });
    }

    private boolean stands(PartnerId id, PartnerStanding standing) {
        return now(id).standing().standing() == standing;
    }

    private long version(PartnerId id) {
        return now(id).version();
    }

    private PartnerDetails now(PartnerId id) {
        return directory.find(id).orElseThrow();
    }

    private <T> T as(String name, Supplier<T> work) {
        var demo = DemoAccount.ALL.stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow();
        var who = new AccountSummary[1];
        system.run(() -> who[0] = new AccountSummary(
                accounts.withLogin(demo.login()).orElseThrow(),
                demo.login(),
                demo.person(),
                Set.of(Role.ADMIN),
                null,
                true));
        return People.as(who[0], work);
    }
}
