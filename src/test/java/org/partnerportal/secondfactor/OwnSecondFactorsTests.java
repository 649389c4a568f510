package org.partnerportal.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.AccountDirectory;
import org.partnerportal.access.AccountSummary;
import org.partnerportal.access.Role;
import org.partnerportal.access.SystemActor;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.signin.Visit;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class OwnSecondFactorsTests {

    private static final Visit VISIT = new Visit("2001:db8::7", "a browser", null);

    @Autowired
    private OwnSecondFactors factors;

    @Autowired
    private SecondFactors others;

    @Autowired
    private IdentityCheck check;

    @Autowired
    private TotpSecrets secrets;

    @Autowired
    private AccountDirectory directory;

    @Autowired
    private SystemActor system;

    @Autowired
    private Clock clock;

    @Test
    void proveThePersonByPasswordOrByCode() {
        var operator = hire(Role.PROVIDER_OPERATOR, PartnerId.random());

        assertThat(as(operator, () -> check.prove(Staff.PASSWORD, VISIT))).isInstanceOf(ProofOutcome.Proved.class);
        assertThat(as(operator, () -> check.prove("some other password", VISIT)))
                .isEqualTo(new ProofOutcome.Wrong());

        var secret = enrol(operator);
        var next = Totp.code(secret, Totp.step(clock.instant()) + 1);
        assertThat(as(operator, () -> check.prove(next, VISIT))).isInstanceOf(ProofOutcome.Proved.class);
    }

    @Test
    void showWhatThereIsAndHowManyCodesAreLeft() {
        var operator = hire(Role.PROVIDER_OPERATOR, PartnerId.random());
        assertThat(as(operator, factors::mine).any()).isFalse();

        enrol(operator);

        var mine = as(operator, factors::mine);
        assertThat(mine.app()).isNotNull();
        assertThat(mine.codesLeft()).isEqualTo(10);
        assertThat(mine.mandatory()).isFalse();
        assertThat(mine.appRemovable()).isTrue();
    }

    @Test
    void goWhereTheyAreNotNeededAndTakeTheRecoveryCodesAlong() {
        var operator = hire(Role.PROVIDER_OPERATOR, PartnerId.random());
        enrol(operator);

        as(operator, () -> {
            factors.removeApp(proof(operator));
            return null;
        });

        assertThat(as(operator, factors::mine).any()).isFalse();
        assertThat(as(operator, factors::mine).codesLeft()).isZero();
    }

    @Test
    void stayWhereTheyAreNeeded() {
        var admin = hire(Role.PROVIDER_ADMIN, PartnerId.random());
        enrol(admin);

        assertThatThrownBy(() -> as(admin, () -> {
                    factors.removeApp(proof(admin));
                    return null;
                }))
                .isInstanceOf(SecondFactorNeeded.class);
        assertThat(as(admin, factors::mine).app()).isNotNull();
    }

    @Test
    void areChangedByNobodyWithoutAFreshProofOfTheirOwn() {
        var operator = hire(Role.PROVIDER_OPERATOR, PartnerId.random());
        enrol(operator);
        var stale = new Proof(operator.id(), clock.instant().minus(Duration.ofMinutes(11)));
        var anothers = new Proof(hire(Role.AUDITOR, null).id(), clock.instant());

        assertThatThrownBy(() -> as(operator, () -> factors.renewCodes(stale))).isInstanceOf(ProofNotFresh.class);
        assertThatThrownBy(() -> as(operator, () -> factors.renewCodes(anothers)))
                .isInstanceOf(ProofNotFresh.class);
        assertThatThrownBy(() -> as(operator, () -> factors.beginPasskey(stale)))
                .isInstanceOf(ProofNotFresh.class);
    }

    @Test
    void renewTheCodesInPlaceOfThoseBefore() {
        var operator = hire(Role.PROVIDER_OPERATOR, PartnerId.random());
        enrol(operator);

        var fresh = as(operator, () -> factors.renewCodes(proof(operator)));

        assertThat(fresh).hasSize(10);
        assertThat(as(operator, factors::mine).codesLeft()).isEqualTo(10);
    }

    @Test
    void knowNothingOfAnothersPasskey() {
        var operator = hire(Role.PROVIDER_OPERATOR, PartnerId.random());
        enrol(operator);

        as(operator, () -> {
            factors.removePasskey(proof(operator), UUID.randomUUID());
            return null;
        });

        assertThat(as(operator, factors::mine).app()).isNotNull();
    }

    @Test
    void areResetByThePartnersAdminForTheirOwnStaff() {
        var partner = PartnerId.random();
        var admin = hire(Role.PROVIDER_ADMIN, partner);
        var operator = hire(Role.PROVIDER_OPERATOR, partner);
        enrol(operator);

        reset(admin, operator);

        assertThat(secrets.find(operator.id())).isEmpty();
    }

    @Test
    void areResetByAdminsForEverybodyButThemselves() {
        var admin = hire(Role.ADMIN, null);
        var colleague = hire(Role.ADMIN, null);
        enrol(admin);
        enrol(colleague);

        reset(admin, colleague);

        assertThat(secrets.find(colleague.id())).isEmpty();
        assertThatThrownBy(() -> reset(admin, admin)).isInstanceOf(NotYoursToReset.class);
        assertThat(secrets.find(admin.id())).isPresent();
    }

    @Test
    void areOutOfReachOfAnotherPartnersAdmin() {
        var admin = hire(Role.ACQUIRER_ADMIN, PartnerId.random());
        var operator = hire(Role.PROVIDER_OPERATOR, PartnerId.random());
        var reviewer = hire(Role.REVIEWER, null);
        enrol(operator);
        enrol(reviewer);

        assertThatThrownBy(() -> reset(admin, operator)).isInstanceOf(NotYoursToReset.class);
        assertThatThrownBy(() -> reset(admin, reviewer)).isInstanceOf(NotYoursToReset.class);
        assertThat(secrets.find(operator.id())).isPresent();
    }

    private void reset(AccountSummary admin, AccountSummary person) {
        as(admin, () -> {
            others.reset(person.id());
            return null;
        });
    }

    private byte[] enrol(AccountSummary person) {
        return as(person, () -> {
            var offer = factors.offerApp();
            var code = Totp.code(offer.secret(), Totp.step(clock.instant()));
            assertThat(factors.enrolApp(proof(person), offer, code)).isInstanceOf(EnrolmentOutcome.Enrolled.class);
            return offer.secret();
        });
    }

    private Proof proof(AccountSummary person) {
        return new Proof(person.id(), clock.instant());
    }

    private AccountSummary hire(Role role, @Nullable PartnerId partner) {
        return new Staff(directory, system).hire(role, partner);
    }

    private <T> T as(AccountSummary person, Supplier<T> work) {
        return new Staff(directory, system).as(person, work);
    }
}
