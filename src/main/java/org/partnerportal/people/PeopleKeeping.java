package org.partnerportal.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.AccountKeeping;
import org.partnerportal.access.AccountState;
import org.partnerportal.access.KeptAccount;
import org.partnerportal.access.OpenWork;
import org.partnerportal.access.Role;
import org.partnerportal.access.StaffAdminsOnly;
import org.partnerportal.secondfactor.SecondFactors;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.signin.SessionEnder;
import org.partnerportal.signin.SessionEnding;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What those in charge do to the accounts of their people.
///
/// Nobody changes their own account, and no organisation is left without an administrator but a partner by the
/// platform's.
@Service
@StaffAdminsOnly
@Transactional
public class PeopleKeeping {

    private final Charges charges;
    private final AccountKeeping accounts;
    private final SessionEnder sessions;
    private final SecondFactors factors;
    private final List<OpenWork> works;

    PeopleKeeping(
            Charges charges,
            AccountKeeping accounts,
            SessionEnder sessions,
            SecondFactors factors,
            List<OpenWork> works) {
        this.charges = charges;
        this.accounts = accounts;
        this.sessions = sessions;
        this.factors = factors;
        this.works = List.copyOf(works);
    }

    /// Gives a person other roles. Their open pages know of it with the next click.
    ///
    /// @throws PersonNotFound if there is no such person in that organisation, for the one who asks
    public void changeRoles(SeenPerson seen, Set<Role> roles) {
        var charge = charges.of(seen.organisation());
        charges.requireMayStart();
        charge.requireGrantable(roles);
        var account = another(charge, seen);
        requireState(account, AccountState.ACTIVE, AccountState.ASLEEP);
        if (roles.stream().noneMatch(Role::administrator)) {
            requireNotTheLast(charge, account);
        }
        if (!roles.equals(account.roles())) {
            accounts.changeRoles(account, roles);
        }
    }

    /// Closes a person's account: their sessions end at once, what lay with them goes to others.
    public void deactivate(DeactivatePerson command) {
        var charge = charges.of(command.seen().organisation());
        var account = another(charge, command.seen());
        if (command.reason().isBlank()) {
            throw new NoReasonGiven();
        }
        requireState(account, AccountState.ACTIVE, AccountState.ASLEEP);
        requireNotTheLast(charge, account);
        handOver(account, command.newOwners());
        accounts.deactivate(account, command.reason().strip());
        sessions.endAll(account.id(), SessionEnding.DEACTIVATED);
    }

    /// Opens a closed account again, with the roles it had.
    public void reactivate(SeenPerson seen) {
        var account = another(charges.of(seen.organisation()), seen);
        charges.requireMayStart();
        requireState(account, AccountState.DEACTIVATED);
        accounts.reactivate(account);
    }

    /// Lets somebody in again whose account has fallen asleep.
    public void wake(SeenPerson seen) {
        var account = another(charges.of(seen.organisation()), seen);
        charges.requireMayStart();
        requireState(account, AccountState.ASLEEP);
        accounts.wake(account);
    }

    /// Ends a person's sessions on all their devices; they may sign in again.
    public void endSessions(SeenPerson seen) {
        var account = another(charges.of(seen.organisation()), seen);
        sessions.endAll(account.id(), SessionEnding.BY_ADMIN);
    }

    /// Takes a person's second factors away, so that they can enrol others at their next sign-in.
    public void resetSecondFactor(SeenPerson seen) {
        factors.reset(another(charges.of(seen.organisation()), seen).id());
    }

    private KeptAccount another(Charge charge, SeenPerson seen) {
        var account =
                accounts.find(seen.person(), charge.organisation().partner()).orElseThrow(PersonNotFound::new);
        charge.requireAnother(account.id());
        if (account.version() != seen.version()) {
            throw new ChangedMeanwhile();
        }
        return account;
    }

    private void requireNotTheLast(Charge charge, KeptAccount account) {
        if (!account.active() || !account.administrator() || charge.mayTakeTheLast()) {
            return;
        }
        if (List.of(account.id()).equals(accounts.holdAdministrators(account.partner()))) {
            throw new LastAdministratorStays();
        }
    }

    private void handOver(KeptAccount from, Map<String, AccountId> newOwners) {
        for (var work : works) {
            if (work.count(from.id()) > 0) {
                work.transfer(from.id(), taker(work, from, newOwners.get(work.wordsKey())));
            }
        }
    }

    private @Nullable AccountId taker(OpenWork work, KeptAccount from, @Nullable AccountId named) {
        if (named == null) {
            return null;
        }
        return accounts.find(named, from.partner())
                .filter(person -> !person.id().equals(from.id()) && MayTakeOver.permits(person, work))
                .map(KeptAccount::id)
                .orElseThrow(CannotTakeOver::new);
    }

    private static void requireState(KeptAccount account, AccountState... expected) {
        if (!List.of(expected).contains(account.state())) {
            throw new StateNotFitting();
        }
    }
}
