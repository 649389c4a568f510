package org.partnerportal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.AccountKeeping;
import org.partnerportal.access.AccountState;
import org.partnerportal.access.KeptAccount;
import org.partnerportal.access.Role;
import org.partnerportal.access.SystemActor;
import org.partnerportal.mail.TestMail;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.signin.SessionEnder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

@PortalTest
class AccessReviewTests {

    @Autowired
    private AccessReviews reviews;

    @Autowired
    private AccessReviewing reviewing;

    @Autowired
    private AccessReviewReading reading;

    @Autowired
    private PeopleKeeping keeping;

    @Autowired
    private AccountKeeping accounts;

    @Autowired
    private ReviewLetters letters;

    @Autowired
    private SessionEnder sessions;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private SystemActor system;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationContext portal;

    private Crew crew;
    private KeptAccount admin;
    private KeptAccount operator;

    @BeforeEach
    void hire() {
        crew = new Crew(portal);
        admin = crew.add(crew.provider(), Role.PROVIDER_ADMIN);
        operator = crew.add(crew.provider(), Role.PROVIDER_OPERATOR);
    }

    @Test
    void opensOnceAQuarterWithEverybodyInUseAndWritesToTheAdministrators() {
        var closed = crew.add(crew.provider(), Role.PROVIDER_OPERATOR);
        Crew.as(admin, () -> keeping.deactivate(new DeactivatePerson(crew.seen(closed), "has left", Map.of())));

        open();
        open();

        assertThat(review().people())
                .extracting(line -> line.person().id())
                .containsExactlyInAnyOrder(admin.id(), operator.id());
        assertThat(review().summary().dueAt()).isAfter(clock.instant().plus(Duration.ofDays(29)));
        assertThat(TestMail.catcher().await(admin.login(), 1).text()).contains("/staff?list=REVIEW");
        assertThat(TestMail.catcher().to(operator.login())).isEmpty();
    }

    @Test
    void opensTheNextOneInTheNextQuarter() {
        open();
        var first = review().summary().quarter();

        in(Duration.ofDays(93), later -> later.open(crew.provider()));

        assertThat(review().summary().quarter()).isGreaterThan(first);
    }

    @Test
    void opensForPartnersThatHadPeopleWhenTheQuarterBegan() {
        in(Duration.ofDays(93), AccessReviewKeeping::openThisQuarters);

        assertThat(review().people()).hasSize(2);
    }

    @Test
    void leavesPartnersOfThisQuarterForTheNext() {
        in(Duration.ZERO, AccessReviewKeeping::openThisQuarters);

        assertThat(Crew.as(admin, () -> reading.latest(crew.provider(), Locale.ENGLISH)))
                .isEmpty();
    }

    @Test
    void confirmsEachPersonByAnother() {
        open();
        Crew.as(admin, () -> reviewing.confirm(crew.seen(operator)));

        assertThatThrownBy(() -> Crew.as(admin, () -> reviewing.confirm(crew.seen(admin))))
                .isInstanceOf(NotOnOneself.class);
        assertThat(review().summary().decided()).isEqualTo(1);

        var second = crew.add(crew.provider(), Role.PROVIDER_ADMIN);
        Crew.as(second, () -> reviewing.confirm(crew.seen(admin)));
        assertThat(review().summary().closedAt()).isNotNull();
        assertThatThrownBy(() -> Crew.as(second, () -> reviewing.remove(crew.seen(admin))))
                .isInstanceOf(PersonNotFound.class);
    }

    @Test
    void letsThePlatformConfirmAPartnersOnlyAdministrator() {
        var platform = crew.add(Organisation.PLATFORM, Role.ADMIN);
        open();

        Crew.as(platform, () -> reviewing.confirm(crew.seen(admin)));

        assertThat(line(admin).decision()).isEqualTo(AccessDecision.CONFIRMED);
        assertThat(line(admin).decidedBy()).isEqualTo(platform.name());
    }

    @Test
    void closesTheAccountOfWhoIsRemoved() {
        open();
        Crew.as(admin, () -> reviewing.remove(crew.seen(operator)));

        assertThat(crew.now(operator).state()).isEqualTo(AccountState.DEACTIVATED);
        assertThat(line(operator).decision()).isEqualTo(AccessDecision.REMOVED);
        assertThatThrownBy(() -> Crew.as(admin, () -> reviewing.confirm(crew.seen(operator))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void changesNothingWhereSomethingChangedMeanwhile() {
        open();
        var seen = crew.seen(operator);
        Crew.as(admin, () -> keeping.changeRoles(seen, Set.of(Role.PROVIDER_ADMIN)));

        assertThatThrownBy(() -> Crew.as(admin, () -> reviewing.remove(seen))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(line(operator).decision()).isNull();
    }

    @Test
    void remindsOnceInTheLastWeek() {
        open();
        TestMail.catcher().await(admin.login(), 1);

        assertThat(reminded(Duration.ofDays(22))).isFalse();
        assertThat(reminded(Duration.ofDays(24))).isTrue();
        in(Duration.ofDays(24), AccessReviewKeeping::remind);
        TestMail.catcher().await(admin.login(), 2);
        assertThat(reminded(Duration.ofDays(24))).isFalse();
    }

    @Test
    void putsToSleepWhoIsUndecidedWhenTheTimeIsOverButNotTheOnlyAdministrator() {
        open();
        in(Duration.ofDays(31), later -> later.end(latest()));

        assertThat(crew.now(operator).state()).isEqualTo(AccountState.ASLEEP);
        assertThat(line(operator).decision()).isEqualTo(AccessDecision.FELL_ASLEEP);
        assertThat(crew.now(admin).state()).isEqualTo(AccountState.ACTIVE);
        assertThat(line(admin).decision()).isNull();
        assertThat(review().summary().closedAt()).isNull();
    }

    @Test
    void leavesOneOfTwoUndecidedAdministratorsAwake() {
        var second = crew.add(crew.provider(), Role.PROVIDER_ADMIN);
        open();
        in(Duration.ofDays(31), later -> later.end(latest()));

        assertThat(List.of(crew.now(admin).state(), crew.now(second).state()))
                .containsExactlyInAnyOrder(AccountState.ASLEEP, AccountState.ACTIVE);
    }

    @Test
    void isDueAfterThirtyDays() {
        open();

        assertThat(reviews.due(clock.instant().plus(Duration.ofDays(29)))).doesNotContain(latest());
        assertThat(reviews.due(clock.instant().plus(Duration.ofDays(31)))).contains(latest());
    }

    @Test
    void isNotThereForOthers() {
        open();
        var strangers = new Crew(portal);
        var stranger = strangers.add(strangers.provider(), Role.PROVIDER_ADMIN);

        assertThatThrownBy(() -> Crew.as(stranger, () -> reading.latest(crew.provider(), Locale.ENGLISH)))
                .isInstanceOf(PersonNotFound.class);
        assertThatThrownBy(() -> Crew.as(stranger, () -> reviewing.confirm(crew.seen(operator))))
                .isInstanceOf(PersonNotFound.class);
        assertThatThrownBy(() -> Crew.as(stranger, () -> reviewing.remove(crew.seen(operator))))
                .isInstanceOf(PersonNotFound.class);
        assertThat(crew.now(operator).active()).isTrue();
    }

    @Test
    void knowsTheQuarterByChinasCalendar() {
        assertThat(Quarter.at(Instant.parse("2026-09-30T15:59:59Z")).toString()).isEqualTo("2026-Q3");
        assertThat(Quarter.at(Instant.parse("2026-09-30T16:00:00Z")).toString()).isEqualTo("2026-Q4");
        assertThat(new Quarter(2026, 4).begin()).isEqualTo(Instant.parse("2026-09-30T16:00:00Z"));
    }

    private void open() {
        in(Duration.ZERO, now -> now.open(crew.provider()));
    }

    private void in(Duration time, Consumer<AccessReviewKeeping> work) {
        var later = new AccessReviewKeeping(
                reviews, accounts, letters, sessions, events, transactions, Clock.offset(clock, time));
        system.run(() -> work.accept(later));
    }

    private boolean reminded(Duration time) {
        var dueBefore = clock.instant().plus(time).plus(AccessReview.REMINDED_BEFORE);
        return reviews.toRemind(dueBefore, Integer.MAX_VALUE).contains(latest());
    }

    private AccessReview latest() {
        return reviews.latest(crew.provider()).orElseThrow();
    }

    private AccessReviewDetails review() {
        return Crew.as(admin, () -> reading.latest(crew.provider(), Locale.ENGLISH))
                .orElseThrow();
    }

    private AccessReviewDetails.Line line(KeptAccount person) {
        return review().people().stream()
                .filter(line -> line.person().id().equals(person.id()))
                .findFirst()
                .orElseThrow();
    }
}
