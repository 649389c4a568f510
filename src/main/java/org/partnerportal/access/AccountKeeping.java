package org.partnerportal.access;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.PartnerId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Keeps accounts on behalf of those who are in charge of people: roles, and whether an account may be used.
///
/// No use case: who may do what, and to whom, the people module has decided before it comes here. An organisation is a
/// partner, or the platform where there is none; an account of another one is not there.
@Component
public class AccountKeeping {

    /// How many of an organisation's people are read at most. Names are sealed, so that they are sorted and searched
    /// here and not in the database.
    public static final int MOST = 2000;

    private final KeptAccounts kept;
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountKeeping(
            KeptAccounts kept,
            Accounts accounts,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.kept = kept;
        this.accounts = accounts;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    public List<KeptAccount> of(@Nullable PartnerId partner) {
        return kept.of(partner, MOST);
    }

    public Optional<KeptAccount> find(AccountId id, @Nullable PartnerId partner) {
        return kept.find(id, partner);
    }

    /// Whoever signs in with this address, in whichever organisation.
    public Optional<KeptAccount> withLogin(String login) {
        return kept.withLogin(login);
    }

    /// The organisation's administrators who can sign in, held until the transaction ends, so that the last one is not
    /// taken away by two at once.
    public List<AccountId> holdAdministrators(@Nullable PartnerId partner) {
        return kept.holdAdministrators(partner);
    }

    /// The partners after that one, in the order of their ids, that had somebody in use before `created`.
    public List<PartnerId> partnersWithPeople(Instant created, @Nullable PartnerId after, int limit) {
        return kept.partnersWithPeople(created, after, limit);
    }

    /// Makes an account that can sign in at once.
    public AccountId open(NewAccount wanted, String language) {
        var account = new Account(
                AccountId.random(),
                wanted.login(),
                wanted.name(),
                passwords.encode(wanted.password()),
                wanted.roles(),
                wanted.partner(),
                language,
                AccountState.ACTIVE,
                0);
        accounts.add(account, clock.instant());
        events.publishEvent(new AccountOpened(account.id(), account.roles()));
        return account.id();
    }

    public void changeRoles(KeptAccount seen, Set<Role> roles) {
        kept.saveRoles(seen.id(), seen.version(), roles);
        events.publishEvent(new RolesChanged(seen.id(), seen.partner(), seen.roles(), roles));
    }

    public void deactivate(KeptAccount seen, String reason) {
        save(seen, AccountState.DEACTIVATED);
        events.publishEvent(new AccountDeactivated(seen.id(), seen.partner(), seen.state(), reason));
    }

    public void reactivate(KeptAccount seen) {
        save(seen, AccountState.ACTIVE);
        events.publishEvent(new AccountReactivated(seen.id(), seen.partner()));
    }

    public void wake(KeptAccount seen) {
        save(seen, AccountState.ACTIVE);
        events.publishEvent(new AccountWoken(seen.id(), seen.partner()));
    }

    public void sleep(KeptAccount seen) {
        save(seen, AccountState.ASLEEP);
        events.publishEvent(new AccountFellAsleep(seen.id(), seen.partner()));
    }

    private void save(KeptAccount seen, AccountState state) {
        kept.saveState(seen.id(), seen.version(), state, clock.instant());
    }
}
