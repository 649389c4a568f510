package org.partnerportal.people;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.AccountKeeping;
import org.partnerportal.access.KeptAccount;
import org.partnerportal.access.SystemOnly;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.TimeOrderedIds;
import org.partnerportal.signin.SessionEnder;
import org.partnerportal.signin.SessionEnding;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/// Opens an access review for each organisation every quarter, reminds of it, and ends it when its time is over.
///
/// Each organisation in a transaction of its own. What was done already is not done again, so that a job that was
/// killed goes on where it stopped.
@Service
@SystemOnly
public class AccessReviewKeeping {

    private static final int BATCH = 200;

    private final AccessReviews reviews;
    private final AccountKeeping accounts;
    private final ReviewLetters letters;
    private final SessionEnder sessions;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final Clock clock;

    AccessReviewKeeping(
            AccessReviews reviews,
            AccountKeeping accounts,
            ReviewLetters letters,
            SessionEnder sessions,
            ApplicationEventPublisher events,
            TransactionOperations transactions,
            Clock clock) {
        this.reviews = reviews;
        this.accounts = accounts;
        this.letters = letters;
        this.sessions = sessions;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Opens this quarter's review of the platform and of each partner that had people when the quarter began.
    public void openThisQuarters() {
        var begin = Quarter.at(clock.instant()).begin();
        open(Organisation.PLATFORM);
        @Nullable PartnerId after = null;
        for (var page = read(begin, after); !page.isEmpty(); page = read(begin, after)) {
            page.forEach(partner -> open(new Organisation(partner)));
            after = page.getLast();
        }
    }

    /// Opens this quarter's review of one organisation, unless it is open already or nobody is there.
    public void open(Organisation organisation) {
        transactions.executeWithoutResult(any -> openOnce(organisation));
    }

    /// Writes to those who have a week left.
    public void remind() {
        var dueBefore = clock.instant().plus(AccessReview.REMINDED_BEFORE);
        for (var page = reviews.toRemind(dueBefore, BATCH);
                !page.isEmpty();
                page = reviews.toRemind(dueBefore, BATCH)) {
            page.forEach(review -> transactions.executeWithoutResult(any -> {
                reviews.reminded(review, clock.instant());
                letters.reminder(review, accounts.of(review.organisation().partner()));
            }));
        }
    }

    /// Ends the reviews whose time is over: whoever is undecided goes to sleep, but for the only administrator.
    public void endDue() {
        reviews.due(clock.instant()).forEach(this::end);
    }

    /// Ends one review.
    void end(AccessReview review) {
        transactions.executeWithoutResult(any -> reviews.items(review).stream()
                .filter(item -> item.decision() == null)
                .forEach(item -> lapse(review, item.account())));
        transactions.executeWithoutResult(any -> reviews.closeIfDone(review, clock.instant()));
    }

    private List<PartnerId> read(Instant begin, @Nullable PartnerId after) {
        return accounts.partnersWithPeople(begin, after, BATCH);
    }

    private void openOnce(Organisation organisation) {
        var now = clock.instant();
        var quarter = Quarter.at(now).toString();
        var people = accounts.of(organisation.partner()).stream()
                .filter(KeptAccount::active)
                .toList();
        if (people.isEmpty() || reviews.opened(organisation, quarter)) {
            return;
        }
        var review =
                new AccessReview(TimeOrderedIds.next(), organisation, quarter, now, now.plus(AccessReview.TAKES), null);
        reviews.add(review, people.stream().map(KeptAccount::id).toList());
        publish(review, "opened", null);
        letters.opened(review, people);
    }

    // Two administrators who are both undecided: one sleeps, the other is the only one then and stays.
    private void lapse(AccessReview review, AccountId person) {
        var account = accounts.find(person, review.organisation().partner()).orElse(null);
        var now = clock.instant();
        if (account == null || !account.active()) {
            reviews.decide(review, person, AccessDecision.FELL_ASLEEP, null, now);
        } else if (!onlyAdministrator(account)) {
            reviews.decide(review, person, AccessDecision.FELL_ASLEEP, null, now);
            accounts.sleep(account);
            sessions.endAll(person, SessionEnding.DEACTIVATED);
            publish(review, "fell-asleep", person);
        }
    }

    private boolean onlyAdministrator(KeptAccount account) {
        return account.administrator() && List.of(account.id()).equals(accounts.holdAdministrators(account.partner()));
    }

    private void publish(AccessReview review, String what, @Nullable AccountId person) {
        events.publishEvent(new AccessReviewChanged(
                review.id().toString(), review.organisation().partner(), review.quarter(), what, person));
    }
}
