package org.partnerportal.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.ReadsOnly;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The accounts: who is there, and who comes in.
@Service
@Transactional
public class AccountDirectory {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final Clock clock;

    AccountDirectory(
            Accounts accounts,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            CurrentActor actor,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /// Makes an account that can sign in at once.
    @SystemOnly
    public AccountId open(NewAccount wanted) {
        var account = new Account(
                AccountId.random(),
                wanted.login(),
                wanted.name(),
                passwords.encode(wanted.password()),
                wanted.roles(),
                wanted.partner(),
                null,
                AccountState.ACTIVE,
                0);
        accounts.add(account, clock.instant());
        events.publishEvent(new AccountOpened(account.id(), account.roles()));
        return account.id();
    }

    /// Whether someone signs in with this address.
    @SystemOnly
    @ReadsOnly
    public Optional<AccountId> withLogin(String login) {
        return accounts.findByLogin(login).map(Account::id);
    }

    /// The accounts of a partner, or of the platform itself.
    @AdminsOnly
    @ReadsOnly
    public List<AccountSummary> of(@Nullable PartnerId partner) {
        return accounts.findByPartner(partner).stream().map(Account::summary).toList();
    }

    /// Remembers the language the person chose, for the next time they sign in.
    @SignedInOnly
    public void rememberLanguage(String language) {
        accounts.rememberLanguage(actor.account(), language);
    }
}
