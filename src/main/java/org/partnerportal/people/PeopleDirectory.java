package org.partnerportal.people;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.partnerportal.access.AccountKeeping;
import org.partnerportal.access.AccountState;
import org.partnerportal.access.KeptAccount;
import org.partnerportal.access.OpenWork;
import org.partnerportal.access.Role;
import org.partnerportal.access.StaffAdminsOnly;
import org.partnerportal.secondfactor.EnrolledFactors;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.ReadsOnly;
import org.springframework.stereotype.Service;

/// Who has an account in an organisation, for those in charge of it.
@Service
@StaffAdminsOnly
@ReadsOnly
public class PeopleDirectory {

    private final Charges charges;
    private final AccountKeeping accounts;
    private final OrganisationNames names;
    private final EnrolledFactors factors;
    private final List<OpenWork> works;

    PeopleDirectory(
            Charges charges,
            AccountKeeping accounts,
            OrganisationNames names,
            EnrolledFactors factors,
            List<OpenWork> works) {
        this.charges = charges;
        this.accounts = accounts;
        this.names = names;
        this.factors = factors;
        this.works = List.copyOf(works);
    }

    /// The reader's own organisation.
    public Organisation own() {
        return charges.own();
    }

    /// Whether the reader is in charge of that organisation's people.
    public boolean inCharge(Organisation organisation) {
        return charges.any(organisation);
    }

    /// The organisation's name.
    ///
    /// @throws PersonNotFound if the reader is not in charge there
    public String name(Organisation organisation, Locale language) {
        charges.of(organisation);
        return names.of(organisation, language);
    }

    /// The roles the reader may give there.
    public Set<Role> grantable(Organisation organisation) {
        return charges.of(organisation).grantable();
    }

    /// The organisation's people by name, those who fit the query.
    public List<PersonSummary> people(Organisation organisation, PeopleQuery query) {
        var charge = charges.of(organisation);
        var byName = Collator.getInstance(Locale.SIMPLIFIED_CHINESE);
        var all = accounts.of(organisation.partner());
        var enrolled = factors.among(all.stream().map(KeptAccount::id).toList());
        return all.stream()
                .map(account -> summary(charge, account, enrolled))
                .filter(query::fits)
                .sorted(Comparator.comparing(PersonSummary::name, byName).thenComparing(PersonSummary::login))
                .toList();
    }

    /// One person, and what may be done; nobody if it is another organisation's.
    public Optional<PersonDetails> find(Organisation organisation, AccountId id) {
        var charge = charges.of(organisation);
        return accounts.find(id, organisation.partner()).map(account -> details(charge, account));
    }

    private PersonDetails details(Charge charge, KeptAccount account) {
        var colleagues = accounts.of(charge.organisation().partner());
        var enrolled = factors.among(List.of(account.id()));
        return new PersonDetails(
                summary(charge, account, enrolled),
                charge.grantable(),
                offer(charge, account, colleagues, !enrolled.isEmpty()),
                works.stream()
                        .map(work -> atHand(work, account, colleagues))
                        .filter(work -> work.count() > 0)
                        .toList(),
                account.version());
    }

    private static PersonOffer offer(
            Charge charge, KeptAccount account, List<KeptAccount> colleagues, boolean enrolled) {
        var another = !charge.oneself(account.id());
        var open = account.state() != AccountState.DEACTIVATED;
        var last = account.active()
                && account.administrator()
                && !charge.mayTakeTheLast()
                && colleagues.stream()
                        .noneMatch(each -> !each.id().equals(account.id()) && each.active() && each.administrator());
        return new PersonOffer(
                another && open,
                another && account.active(),
                another && account.active() && enrolled,
                another && open && !last,
                another && account.state() == AccountState.DEACTIVATED,
                another && account.state() == AccountState.ASLEEP,
                last);
    }

    private static WorkAtHand atHand(OpenWork work, KeptAccount account, List<KeptAccount> colleagues) {
        return new WorkAtHand(
                work.wordsKey(),
                work.count(account.id()),
                colleagues.stream()
                        .filter(each -> !each.id().equals(account.id()) && MayTakeOver.permits(each, work))
                        .map(each -> new WorkAtHand.Colleague(each.id(), each.name()))
                        .toList());
    }

    private static PersonSummary summary(Charge charge, KeptAccount account, Set<AccountId> enrolled) {
        return new PersonSummary(
                account.id(),
                account.name(),
                account.login(),
                account.roles(),
                account.state(),
                account.lastSeenAt(),
                enrolled.contains(account.id()),
                charge.oneself(account.id()));
    }
}
