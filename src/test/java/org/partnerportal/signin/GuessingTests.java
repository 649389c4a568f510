package org.partnerportal.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.SignInAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

@PortalTest
class GuessingTests {

    private static final String WRONG = "no idea whatsoever";
    private static final int FREE = 5;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private GuessingGuard guessing;

    @Autowired
    private SignInHistory history;

    @Autowired
    private SignInAccounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private SignInStage person;

    @BeforeEach
    void aPersonWithAnAccount() {
        person = SignInStage.operator(portal);
    }

    @Test
    void refusesTheRightPasswordAfterFiveWrongOnesFromAnywhere() {
        for (var guess = 0; guess < FREE; guess++) {
            assertThat(tries(WRONG)).isFalse();
        }
        assertThat(tries(SignInStage.PASSWORD)).isFalse();
    }

    @Test
    void takesTheRightPasswordAfterFourWrongOnes() {
        for (var guess = 0; guess < FREE - 1; guess++) {
            tries(WRONG);
        }
        assertThat(tries(SignInStage.PASSWORD)).isTrue();
    }

    @Test
    void letsTheOwnerInOnAKnownDeviceWhileStrangersAreLockedOut() {
        var device = person.enters(SignInStage.place(), "");
        for (var guess = 0; guess < FREE + 3; guess++) {
            tries(WRONG);
        }
        assertThat(tries(SignInStage.PASSWORD)).isFalse();
        assertThat(person.tries(SignInStage.PASSWORD, SignInStage.place(), device))
                .isTrue();
    }

    @Test
    void judgesAKnownDeviceByItsOwnFailures() {
        var device = person.enters(SignInStage.place(), "");
        for (var guess = 0; guess < FREE; guess++) {
            person.tries(WRONG, SignInStage.place(), device);
        }
        assertThat(person.tries(SignInStage.PASSWORD, SignInStage.place(), device))
                .isFalse();
        assertThat(tries(SignInStage.PASSWORD)).isTrue();
    }

    @Test
    void takesADeviceKnownToAnotherAccountForAStranger() {
        var others = SignInStage.operator(portal).enters(SignInStage.place(), "");
        for (var guess = 0; guess < FREE; guess++) {
            person.tries(WRONG, SignInStage.place(), others);
        }
        assertThat(tries(SignInStage.PASSWORD)).isFalse();
    }

    @Test
    void makesANetworkAddressWaitThatTriesManyAccounts() {
        var place = SignInStage.place();
        for (var guess = 0; guess < FREE; guess++) {
            SignInStage.tries(portal, UUID.randomUUID() + "@nobody.example", WRONG, SignInStage.visit(place, ""));
        }
        assertThat(person.tries(SignInStage.PASSWORD, place, "")).isFalse();
        assertThat(tries(SignInStage.PASSWORD)).isTrue();
    }

    @Test
    void looksAtNoMoreThanFiveOfFiftyTriesAtOnce() throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(50)) {
            Callable<Boolean> one = () -> {
                start.await();
                return guessing.begin(person.account, SignInStage.visit(SignInStage.place(), ""))
                        .allowed();
            };
            var all = Stream.generate(() -> threads.submit(one)).limit(50).toList();
            start.countDown();

            assertThat(all.stream().map(GuessingTests::outcome).filter(allowed -> allowed))
                    .hasSize(FREE);
        }
    }

    @Test
    void looksAtNoMoreThanFiveOfFiftyTriesAtOnceAtAnAddressNobodyHasFromOnePlace() throws Exception {
        var place = SignInStage.place();
        var login = UUID.randomUUID() + "@nobody.example";
        try (var threads = Executors.newFixedThreadPool(50)) {
            var all = Stream.generate(() ->
                            threads.submit(() -> guessing.begin(login, null, SignInStage.visit(place, ""))
                                    .allowed()))
                    .limit(50)
                    .toList();

            assertThat(all.stream().map(GuessingTests::outcome).filter(allowed -> allowed))
                    .hasSize(FREE);
        }
    }

    @Test
    void doesNotForgetFailuresForARightPasswordAloneButForComingIn() {
        for (var guess = 0; guess < FREE - 1; guess++) {
            tries(WRONG);
        }
        tries(SignInStage.PASSWORD);
        assertThat(failures()).isEqualTo(FREE - 1);

        person.enters(SignInStage.place(), "");
        assertThat(failures()).isZero();
    }

    @Test
    void writesEachRefusedTryIntoTheAccountsHistory() {
        tries(WRONG);
        person.enters(SignInStage.place(), "");

        assertThat(history.before(person.account, null, 10))
                .extracting(SignInTry::entered, SignInTry::newDevice)
                .containsExactly(tuple(true, true), tuple(false, true));
    }

    @Test
    void recordsWhenAWaitBegan() {
        for (var guess = 0; guess < FREE + 2; guess++) {
            tries(WRONG);
        }
        assertThat(recorded("signin.guess-wait-began")).isEqualTo(1);
    }

    @Test
    void keepsNoPlainAddressInTheCounts() {
        var place = "192.0.2.77";
        person.tries(WRONG, place, "");

        var kept =
                jdbc.sql("select of_whom from guess_count").query(byte[].class).list();
        assertThat(kept).allSatisfy(whose -> assertThat(whose).hasSize(16));
        assertThat(kept.stream().map(whose -> new String(whose, StandardCharsets.ISO_8859_1)))
                .noneMatch(whose -> whose.contains(place));
    }

    @Test
    void hashesThePasswordAnewWhereItsHashWasMadeWithLess() {
        var weaker = new Argon2PasswordEncoder(16, 32, 1, 4096, 1).encode(SignInStage.PASSWORD);
        accounts.changePassword(person.account, weaker);

        assertThat(tries(SignInStage.PASSWORD)).isTrue();

        assertThat(accounts.find(person.account).orElseThrow().passwordHash())
                .isNotEqualTo(weaker)
                .contains("m=19456,t=2,p=1");
        assertThat(tries(SignInStage.PASSWORD)).isTrue();
    }

    private boolean tries(String password) {
        return person.tries(password, SignInStage.place(), "");
    }

    private int failures() {
        var before = guessing.begin(person.account, SignInStage.visit(SignInStage.place(), ""));
        var counted = before.counted().get(GuessKind.ACCOUNT);
        guessing.right(before);
        return jdbc.sql("select failures from guess_count where kind = 'ACCOUNT' and of_whom = ?")
                .param(counted)
                .query(Integer.class)
                .single();
    }

    private int recorded(String action) {
        return jdbc.sql("select count(*) from audit_record where action = ? and subject_id = ?")
                .params(action, person.account.toString())
                .query(Integer.class)
                .single();
    }

    private static boolean outcome(Future<Boolean> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
