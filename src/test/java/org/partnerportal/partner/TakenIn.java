package org.partnerportal.partner;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.access.SystemActor;
import org.partnerportal.routing.AcquirerShare;
import org.partnerportal.routing.Routing;
import org.partnerportal.routing.RoutingRule;
import org.partnerportal.shared.PartnerId;
import org.springframework.context.ApplicationContext;

/// Partners for tests, taken in and put into any standing by the administrators who would.
public final class TakenIn {

    private final PartnerAdministration administration;
    private final PartnerDirectory directory;
    private final PartnerStandings standings;
    private final SystemActor system;
    private final Clock clock;

    public TakenIn(ApplicationContext portal) {
        administration = portal.getBean(PartnerAdministration.class);
        directory = portal.getBean(PartnerDirectory.class);
        standings = portal.getBean(PartnerStandings.class);
        system = portal.getBean(SystemActor.class);
        clock = portal.getBean(Clock.class);
    }

    /// Does `work` as an administrator of this name.
    public <T> T as(String admin, Supplier<T> work) {
        return People.as(Role.ADMIN, null, admin, work);
    }

    /// A number that no other partner has.
    public static String number() {
        return "T" + UUID.randomUUID().toString().replace("-", "").substring(0, 16) + "1";
    }

    /// An acquirer of this name.
    public PartnerId acquirer(String name) {
        var id = PartnerId.random();
        system.run(() -> directory.open(new NewPartner(id, number(), PartnerKind.ACQUIRER, name, null, false)));
        return id;
    }

    /// A service provider with everything filled in.
    public PartnerDetails provider(String name, PartnerId acquirer) {
        var outcome = as(
                "first",
                () -> administration.open(
                        new OpenPartner(number(), PartnerKind.SERVICE_PROVIDER, edit(name, acquirer))));
        return switch (outcome) {
            case EditOutcome.Saved(var id, var number) -> now(id);
            case EditOutcome.Refused(var problems) -> throw new AssertionError(problems);
        };
    }

    /// What a service provider's profile may hold, all of it.
    public static PartnerEdit edit(String name, PartnerId acquirer) {
        return new PartnerEdit(
                name,
                "支付备2026-0001号",
                new Contract(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31)),
                List.of(new ContactEdit(null, ContactPurpose.BUSINESS, "欧阳文静", "13800138000", "wenjing@example.com")),
                new BoardingPermission(Set.of("餐饮"), Set.of(), Set.of(), false),
                new Routing(List.of(
                        new RoutingRule(Set.of("餐饮"), Set.of("44"), List.of(new AcquirerShare(acquirer, 100))),
                        new RoutingRule(Set.of(), Set.of(), List.of(new AcquirerShare(acquirer, 100))))));
    }

    /// The partner as it is now.
    public PartnerDetails now(PartnerId id) {
        return as("first", () -> directory.find(id).orElseThrow());
    }

    /// Lets the partner start nothing new.
    public void limit(PartnerId id, String reason) {
        as("first", () -> {
            standings.limit(new StandingStep(id, now(id).version(), reason));
            return id;
        });
    }

    /// Takes limits or a suspension away, where there are any.
    public void restore(PartnerId id) {
        as("first", () -> {
            if (now(id).standing().standing() != PartnerStanding.ACTIVE) {
                standings.restore(new StandingStep(id, now(id).version(), "as it was"));
            }
            return id;
        });
    }

    /// Suspends the partner for ten days.
    public void suspend(PartnerId id, String reason) {
        propose(id, PartnerStanding.SUSPENDED, reason);
        approve(id);
    }

    /// Closes the partner.
    public void close(PartnerId id, String reason) {
        propose(id, PartnerStanding.CLOSED, reason);
        approve(id);
    }

    /// Proposes as one administrator.
    public void propose(PartnerId id, PartnerStanding standing, String reason) {
        var until = standing == PartnerStanding.SUSPENDED ? clock.instant().plus(Duration.ofDays(10)) : null;
        as("first", () -> {
            standings.propose(new ProposeStanding(id, now(id).version(), standing, reason, until));
            return id;
        });
    }

    /// Agrees as another administrator.
    public void approve(PartnerId id) {
        as("second", () -> {
            standings.approve(id, now(id).version());
            return id;
        });
    }
}
