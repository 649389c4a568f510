package org.partnerportal.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.AccountDirectory;
import org.partnerportal.access.AccountSummary;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignedInPerson;
import org.partnerportal.access.SystemActor;
import org.partnerportal.signin.HalfwayPeople;
import org.partnerportal.signin.SecondStepDuty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

@PortalTest
class SecondStepTests {

    @Autowired
    private SecondStep step;

    @Autowired
    private FirstEnrolment firstEnrolment;

    @Autowired
    private SecondStepDuty duty;

    @Autowired
    private TotpSecrets secrets;

    @Autowired
    private RecoveryCodes codes;

    @Autowired
    private AccountDirectory directory;

    @Autowired
    private SystemActor system;

    @Autowired
    private Clock clock;

    private final MockHttpServletRequest request = from(UUID.randomUUID().toString());
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void isOwedByWhoMustHaveASecondFactorAndByWhoHasOne() {
        var operator = hire(Role.PROVIDER_OPERATOR);
        assertThat(duty.owedBy(hire(Role.REVIEWER).id())).isTrue();
        assertThat(duty.owedBy(operator.id())).isFalse();

        enrolled(operator);

        assertThat(duty.owedBy(operator.id())).isTrue();
    }

    @Test
    void letsInWithTheAppsCodeAndGivesRolesOnlyThen() {
        var reviewer = hire(Role.REVIEWER);
        var secret = enrolled(reviewer);

        var outcome = enter(reviewer, Totp.code(secret, now()));

        assertThat(outcome).isInstanceOf(StepOutcome.Entered.class);
        assertThat(signedIn().account()).isEqualTo(reviewer.id());
        assertThat(signedIn().actor().roles()).containsExactly(Role.REVIEWER);
    }

    @Test
    void takesEachCodeOnce() {
        var reviewer = hire(Role.REVIEWER);
        var code = Totp.code(enrolled(reviewer), now());

        assertThat(enter(reviewer, code)).isInstanceOf(StepOutcome.Entered.class);
        assertThat(enter(reviewer, code)).isEqualTo(new StepOutcome.Wrong());
    }

    @Test
    void letsOneInOfManyWhoComeWithTheSameCodeAtOnce() throws Exception {
        var reviewer = hire(Role.REVIEWER);
        var code = Totp.code(enrolled(reviewer), now());
        Callable<StepOutcome> attempt = () ->
                HalfwayPeople.as(reviewer.id(), () -> step.enter(code, from("crowd"), new MockHttpServletResponse()));

        try (var crowd = Executors.newFixedThreadPool(4)) {
            var outcomes = crowd.invokeAll(List.of(attempt, attempt, attempt, attempt)).stream()
                    .map(future -> future.resultNow())
                    .toList();

            assertThat(outcomes)
                    .filteredOn(StepOutcome.Entered.class::isInstance)
                    .hasSize(1);
        }
    }

    @Test
    void looksAtNoCodeForAWhileAfterTheFifthWrongOne() {
        var reviewer = hire(Role.REVIEWER);
        var secret = enrolled(reviewer);
        for (var n = 0; n < 4; n++) {
            assertThat(enter(reviewer, "not a code")).isEqualTo(new StepOutcome.Wrong());
        }

        assertThat(enter(reviewer, "not a code")).isEqualTo(new StepOutcome.Closed());
        assertThat(enter(reviewer, Totp.code(secret, now()))).isEqualTo(new StepOutcome.Closed());
        assertThat(secrets.find(reviewer.id()))
                .hasValueSatisfying(kept -> assertThat(kept.lastStep()).isLessThan(now() - 1));
    }

    @Test
    void forgetsTheAccountsWrongCodesOnceItsPersonIsIn() {
        var reviewer = hire(Role.REVIEWER);
        var secret = enrolled(reviewer);
        for (var n = 0; n < 4; n++) {
            enter(reviewer, "000000");
        }
        assertThat(enter(reviewer, Totp.code(secret, now()))).isInstanceOf(StepOutcome.Entered.class);

        request.setRemoteAddr(UUID.randomUUID().toString());
        assertThat(enter(reviewer, "not a code")).isEqualTo(new StepOutcome.Wrong());
    }

    @Test
    void takesARecoveryCodeOnce() {
        var reviewer = hire(Role.REVIEWER);
        enrolled(reviewer);
        var mine = codes.renew(reviewer.id(), clock.instant());
        assertThat(mine).hasSize(10).doesNotHaveDuplicates();

        assertThat(enter(reviewer, mine.getFirst())).isInstanceOf(StepOutcome.Entered.class);
        assertThat(enter(reviewer, mine.getFirst())).isEqualTo(new StepOutcome.Wrong());
        assertThat(codes.left(reviewer.id())).isEqualTo(9);
    }

    @Test
    void takesNobodyElsesRecoveryCode() {
        var reviewer = hire(Role.REVIEWER);
        var other = hire(Role.REVIEWER);
        enrolled(reviewer);

        assertThat(enter(reviewer, codes.renew(other.id(), clock.instant()).getFirst()))
                .isEqualTo(new StepOutcome.Wrong());
    }

    @Test
    void isTooLateTenMinutesAfterThePassword() {
        var reviewer = hire(Role.REVIEWER);
        var code = Totp.code(enrolled(reviewer), now());

        var outcome = HalfwayPeople.as(
                reviewer.id(), Instant.now().minus(Duration.ofMinutes(11)), () -> step.enter(code, request, response));

        assertThat(outcome).isEqualTo(new StepOutcome.TooLate());
    }

    @Test
    void letsWhoMustHaveAFactorEnrolOneAndShowsTheRecoveryCodes() {
        var lead = hire(Role.LEAD_REVIEWER);
        var outcome = HalfwayPeople.as(lead.id(), () -> {
            assertThat(step.choice().nothing()).isTrue();
            var offer = firstEnrolment.offer();
            return firstEnrolment.enrol(offer, Totp.code(offer.secret(), now()), request, response);
        });

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        StepOutcome.Entered.class,
                        entered -> assertThat(entered.codes()).hasSize(10));
        assertThat(signedIn().account()).isEqualTo(lead.id());
    }

    @Test
    void enrolsNothingWithoutTheAppsOwnCode() {
        var lead = hire(Role.LEAD_REVIEWER);
        var outcome = HalfwayPeople.as(
                lead.id(), () -> firstEnrolment.enrol(firstEnrolment.offer(), "000000", request, response));

        assertThat(outcome).isEqualTo(new StepOutcome.Wrong());
        assertThat(secrets.find(lead.id())).isEmpty();
    }

    /// The password alone must not be enough to put another factor beside, or in place of, the one there is.
    @Test
    void enrolsNothingOnTheWayInForWhoHasAFactor() {
        var lead = hire(Role.LEAD_REVIEWER);
        var before = enrolled(lead);
        var outcome = HalfwayPeople.as(lead.id(), () -> {
            var offer = firstEnrolment.offer();
            return firstEnrolment.enrol(offer, Totp.code(offer.secret(), now()), request, response);
        });

        assertThat(outcome).isEqualTo(new StepOutcome.TooLate());
        assertThat(secrets.find(lead.id()))
                .hasValueSatisfying(kept -> assertThat(kept.secret()).isEqualTo(before));
    }

    // Wrong codes count for the network address too, and all tests share one.
    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }

    private StepOutcome enter(AccountSummary person, String code) {
        return HalfwayPeople.as(person.id(), () -> step.enter(code, request, response));
    }

    private AccountSummary hire(Role role) {
        return new Staff(directory, system).hire(role, null);
    }

    private byte[] enrolled(AccountSummary person) {
        var secret = TotpOffer.fresh("Portal", person.login()).secret();
        secrets.put(person.id(), secret, now() - 2, clock.instant());
        return secret;
    }

    private long now() {
        return Totp.step(clock.instant());
    }

    private SignedInPerson signedIn() {
        var session = Objects.requireNonNull(request.getSession());
        var context = (SecurityContext) Objects.requireNonNull(
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY));
        var authentication = Objects.requireNonNull(context.getAuthentication());
        return (SignedInPerson) Objects.requireNonNull(authentication.getPrincipal());
    }
}
