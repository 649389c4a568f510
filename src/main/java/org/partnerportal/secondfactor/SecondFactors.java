package org.partnerportal.secondfactor;

import org.partnerportal.access.Actor;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignInAccount;
import org.partnerportal.access.SignInAccounts;
import org.partnerportal.access.StaffAdminsOnly;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.ReadsOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Other people's second factors: taking a lost one away, so that its owner can enrol another at their next sign-in.
@Service
@StaffAdminsOnly
@Transactional
public class SecondFactors {

    private final SignInAccounts accounts;
    private final FactorStore store;
    private final Notices notices;
    private final CurrentActor current;

    SecondFactors(SignInAccounts accounts, FactorStore store, Notices notices, CurrentActor current) {
        this.accounts = accounts;
        this.store = store;
        this.notices = notices;
        this.current = current;
    }

    /// Removes everything the person has for a second step, and tells them.
    ///
    /// @throws NotYoursToReset if it is one's own, another partner's, or a platform person's and one is not ADMIN
    public void reset(AccountId account) {
        if (!mayReset(account)) {
            throw new NotYoursToReset();
        }
        store.removeAll(account);
        notices.of(account, SecondFactorChange.RESET);
    }

    /// Whether a list should offer it.
    @ReadsOnly
    public boolean mayReset(AccountId account) {
        var admin = current.actor();
        return !account.equals(admin.account())
                && accounts.find(account)
                        .filter(person -> admin.is(Role.ADMIN) || sameStaff(admin, person))
                        .isPresent();
    }

    private static boolean sameStaff(Actor admin, SignInAccount person) {
        return admin.partner() != null && admin.partner().equals(person.partner());
    }
}
