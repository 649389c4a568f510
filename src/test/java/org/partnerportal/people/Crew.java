package org.partnerportal.people;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.AccountDirectory;
import org.partnerportal.access.AccountKeeping;
import org.partnerportal.access.AccountSummary;
import org.partnerportal.access.KeptAccount;
import org.partnerportal.access.NewAccount;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.access.SystemActor;
import org.partnerportal.onboarding.Boarding;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.PartnerId;
import org.springframework.context.ApplicationContext;

/// People with real accounts, at a provider and an acquirer of their own and at the platform.
public final class Crew {

    private final AccountDirectory directory;
    private final AccountKeeping keeping;
    private final SystemActor system;
    private final Boarding boarding;

    public Crew(ApplicationContext portal) {
        directory = portal.getBean(AccountDirectory.class);
        keeping = portal.getBean(AccountKeeping.class);
        system = portal.getBean(SystemActor.class);
        boarding = new Boarding(portal);
    }

    public Organisation provider() {
        return new Organisation(boarding.provider());
    }

    public Organisation acquirer() {
        return new Organisation(boarding.acquirer());
    }

    public Boarding boarding() {
        return boarding;
    }

    /// A new person of that organisation, with an address of their own.
    public KeptAccount add(Organisation organisation, Role... roles) {
        return add(organisation, "Person " + UUID.randomUUID(), address(), roles);
    }

    public KeptAccount add(Organisation organisation, String name, String address, Role... roles) {
        var made = new AtomicReference<AccountId>();
        system.run(() -> made.set(directory.open(new NewAccount(
                address,
                name,
                "a long enough password",
                Set.copyOf(EnumSet.copyOf(Arrays.asList(roles))),
                organisation.partner()))));
        return now(Objects.requireNonNull(made.get()), organisation.partner());
    }

    public KeptAccount now(KeptAccount before) {
        return now(before.id(), before.partner());
    }

    private KeptAccount now(AccountId id, @Nullable PartnerId partner) {
        return keeping.find(id, partner).orElseThrow();
    }

    public static String address() {
        return "person-" + UUID.randomUUID() + "@example.test";
    }

    /// Does `work` as that person.
    public static <T> T as(KeptAccount person, Supplier<T> work) {
        return People.as(
                new AccountSummary(person.id(), person.login(), person.name(), person.roles(), person.partner(), true),
                work);
    }

    /// Does `work` as that person, where nothing comes of it.
    public static void as(KeptAccount person, Runnable work) {
        as(person, () -> {
            work.run();
            return true;
        });
    }

    public SeenPerson seen(KeptAccount person) {
        return new SeenPerson(
                new Organisation(person.partner()), person.id(), now(person).version());
    }
}
