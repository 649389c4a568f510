package org.partnerportal.access;

import java.time.Instant;
import java.util.Optional;
import org.partnerportal.shared.AccountId;
import org.springframework.stereotype.Component;

/// What letting people in needs to know of their accounts. No use case: nobody is signed in yet.
@Component
public class SignInAccounts {

    private final Accounts accounts;

    SignInAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    /// The account somebody signs in to with this address.
    public Optional<SignInAccount> withLogin(String login) {
        return accounts.findByLogin(login).map(SignInAccounts::forSignIn);
    }

    public Optional<SignInAccount> find(AccountId id) {
        return accounts.find(id).map(SignInAccounts::forSignIn);
    }

    /// The person as a session carries them, with today's roles; none if the account is not in use.
    public Optional<SignedInPerson> person(AccountId id) {
        return accounts.find(id).filter(Account::active).map(SignedInPerson::new);
    }

    /// Gives the account another password, of which the hash is kept.
    public void changePassword(AccountId id, String passwordHash) {
        accounts.changePassword(id, passwordHash);
    }

    /// Keeps the same password by a dearer hash, unless it was changed meanwhile.
    public void hashAnew(AccountId id, String before, String after) {
        accounts.hashAnew(id, before, after);
    }

    /// Notes that the person was here; kept to the minute.
    public void seen(AccountId id, Instant at) {
        accounts.seen(id, at);
    }

    private static SignInAccount forSignIn(Account account) {
        return new SignInAccount(
                account.id(),
                account.login(),
                account.name(),
                account.roles(),
                account.partner(),
                account.language(),
                account.passwordHash(),
                account.active());
    }
}
