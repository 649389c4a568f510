package org.partnerportal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.AccountState;
import org.partnerportal.access.KeptAccount;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignInAccounts;
import org.partnerportal.access.SystemActor;
import org.partnerportal.mail.TestMail;
import org.partnerportal.shared.BinaryIds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class AccountSleepingTests {

    @Autowired
    private AccountSleeping sleeping;

    @Autowired
    private PeopleKeeping keeping;

    @Autowired
    private SignInAccounts signIn;

    @Autowired
    private SystemActor system;

    @Autowired
    private JdbcClient jdbc;

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
    void tellsThePersonOnceTwoWeeksBefore() {
        lastHere(operator, Duration.ofDays(77));
        lastHere(admin, Duration.ofDays(75));

        night();
        night();

        assertThat(TestMail.catcher().await(operator.login(), 1).text()).contains("/sign-in");
        assertThat(TestMail.catcher().to(operator.login())).hasSize(1);
        assertThat(TestMail.catcher().to(admin.login())).isEmpty();
        assertThat(crew.now(operator).active()).isTrue();
    }

    @Test
    void putsToSleepWhatNobodyUsedForNinetyDays() {
        lastHere(operator, Duration.ofDays(91));
        told(operator, Duration.ofDays(15));
        lastHere(admin, Duration.ofDays(89));
        told(admin, Duration.ofDays(13));

        night();

        assertThat(crew.now(operator).state()).isEqualTo(AccountState.ASLEEP);
        assertThat(signIn.person(operator.id())).isEmpty();
        assertThat(crew.now(admin).active()).isTrue();
    }

    @Test
    void putsNobodyToSleepUntold() {
        lastHere(operator, Duration.ofDays(400));

        night();
        assertThat(crew.now(operator).active()).isTrue();

        told(operator, Duration.ofDays(14).plusMinutes(1));
        night();
        assertThat(crew.now(operator).state()).isEqualTo(AccountState.ASLEEP);
    }

    @Test
    void keepsAwakeWhoSignsIn() {
        lastHere(operator, Duration.ofDays(95));
        told(operator, Duration.ofDays(15));
        signIn.seen(operator.id(), clock.instant());

        night();

        assertThat(crew.now(operator).active()).isTrue();
        assertThat(crew.now(operator).lastSeenAt()).isNotNull();
    }

    @Test
    void isWokenByWhoIsInCharge() {
        lastHere(operator, Duration.ofDays(91));
        told(operator, Duration.ofDays(15));
        night();

        Crew.as(admin, () -> keeping.wake(crew.seen(operator)));
        night();

        assertThat(crew.now(operator).active()).isTrue();
        assertThat(signIn.person(operator.id())).isPresent();
    }

    @Test
    void neverPutsThePlatformsLastAdministratorToSleep() {
        crew.add(Organisation.PLATFORM, Role.ADMIN);
        var here = jdbc.sql("""
                        select count(*) from account a join account_role r on r.account_id = a.id
                         where r.role = 'ADMIN' and a.partner_id is null and a.state = 'ACTIVE'""").query(Integer.class).single();
        var longAgo = Timestamp.from(clock.instant().minus(Duration.ofDays(500)));
        jdbc.sql("""
                        update account a join account_role r on r.account_id = a.id
                           set a.unused_since = ?, a.sleep_warned_at = ?
                         where r.role = 'ADMIN' and a.partner_id is null and a.state = 'ACTIVE'""")
                .params(longAgo, Timestamp.from(clock.instant().minus(Duration.ofDays(20))))
                .update();

        night();

        assertThat(here).isPositive();
        assertThat(jdbc.sql("""
                        select count(*) from account a join account_role r on r.account_id = a.id
                         where r.role = 'ADMIN' and a.partner_id is null and a.state = 'ACTIVE'""").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void changesNothingThatOthersDecideUponByBeingHere() {
        var before = crew.now(operator).version();
        signIn.seen(operator.id(), clock.instant());

        assertThat(crew.now(operator).version()).isEqualTo(before);
    }

    private void night() {
        system.run(() -> {
            sleeping.warn();
            sleeping.sleep();
        });
    }

    private void lastHere(KeptAccount person, Duration ago) {
        set(person, "unused_since", ago);
    }

    private void told(KeptAccount person, Duration ago) {
        set(person, "sleep_warned_at", ago);
    }

    private void set(KeptAccount person, String column, Duration ago) {
        jdbc.sql("update account set " + column + " = ? where id = ?")
                .params(
                        Timestamp.from(clock.instant().minus(ago)),
                        BinaryIds.bytes(person.id().value()))
                .update();
    }
}
