package org.partnerportal.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnerportal.routing.Routing;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.PartnerId;

class PartnerTests {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final Instant TERM = NOW.plus(Duration.ofDays(30));
    private static final AccountId ONE = AccountId.random();
    private static final AccountId ANOTHER = AccountId.random();

    private final Partner partner = taken();

    @Test
    void beginsActive() {
        assertThat(standing()).isEqualTo(PartnerStanding.ACTIVE);
    }

    @Test
    void isLimitedByOneAndRestoredByOneWithAReason() {
        partner.limit("late with its reports", NOW);
        assertThat(standing()).isEqualTo(PartnerStanding.LIMITED);

        partner.restore("reports are in", NOW);
        assertThat(standing()).isEqualTo(PartnerStanding.ACTIVE);
        assertThat(partner.standing().current().reason()).isNull();
    }

    @Test
    void noStepIsTakenWithoutAReason() {
        assertThatExceptionOfType(NoReasonGiven.class).isThrownBy(() -> partner.limit(" ", NOW));
        assertThatExceptionOfType(NoReasonGiven.class)
                .isThrownBy(() -> partner.propose(proposal(PartnerStanding.CLOSED, "", null)));
        partner.limit("why", NOW);
        assertThatExceptionOfType(NoReasonGiven.class).isThrownBy(() -> partner.restore("", NOW));
        assertThat(standing()).isEqualTo(PartnerStanding.LIMITED);
    }

    @Test
    void isSuspendedOnlyWhenASecondPersonAgrees() {
        partner.propose(proposal(PartnerStanding.SUSPENDED, "fraud", TERM));
        assertThat(standing()).isEqualTo(PartnerStanding.ACTIVE);

        partner.approve(ANOTHER, NOW);
        assertThat(partner.standing().current())
                .isEqualTo(new CurrentStanding(PartnerStanding.SUSPENDED, NOW, "fraud", TERM));
        assertThat(partner.standing().proposal()).isNull();
    }

    @Test
    void whoProposedItDecidesNeitherWay() {
        partner.propose(proposal(PartnerStanding.CLOSED, "contract over", null));

        assertThatExceptionOfType(SamePersonDecides.class).isThrownBy(() -> partner.approve(ONE, NOW));
        assertThatExceptionOfType(SamePersonDecides.class).isThrownBy(() -> partner.turnDown("no", ONE));
        assertThat(standing()).isEqualTo(PartnerStanding.ACTIVE);
        assertThat(partner.standing().proposal()).isNotNull();
    }

    @Test
    void nothingChangesWhenASecondPersonTurnsItDown() {
        partner.propose(proposal(PartnerStanding.CLOSED, "contract over", null));
        partner.takeEvents();

        partner.turnDown("it was renewed", ANOTHER);

        assertThat(standing()).isEqualTo(PartnerStanding.ACTIVE);
        assertThat(partner.standing().proposal()).isNull();
        assertThat(partner.takeEvents())
                .containsExactly(new StandingTurnedDown(id(), PartnerStanding.CLOSED, "it was renewed"));
    }

    @Test
    void oneProposalAtATime() {
        partner.propose(proposal(PartnerStanding.CLOSED, "contract over", null));

        assertThatExceptionOfType(IllegalStandingStep.class)
                .isThrownBy(() -> partner.propose(proposal(PartnerStanding.SUSPENDED, "fraud", TERM)));
    }

    @Test
    void aSuspensionHasATermThatLiesAhead() {
        assertThatExceptionOfType(TermNotAhead.class)
                .isThrownBy(() -> partner.propose(proposal(PartnerStanding.SUSPENDED, "fraud", null)));
        assertThatExceptionOfType(TermNotAhead.class)
                .isThrownBy(() -> partner.propose(proposal(PartnerStanding.SUSPENDED, "fraud", NOW)));
        partner.propose(proposal(PartnerStanding.SUSPENDED, "fraud", TERM));
        assertThatExceptionOfType(TermNotAhead.class).isThrownBy(() -> partner.approve(ANOTHER, TERM));
    }

    @Test
    void aSuspensionEndsAtItsTermAndGivesBackWhatWasBefore() {
        partner.limit("late", NOW);
        suspend();

        partner.endTerm(TERM.minusMillis(1));
        assertThat(standing()).isEqualTo(PartnerStanding.SUSPENDED);

        partner.endTerm(TERM);
        assertThat(standing()).isEqualTo(PartnerStanding.LIMITED);
    }

    @Test
    void aSuspensionIsLiftedEarlyByOne() {
        suspend();

        partner.restore("it was not them", NOW.plusSeconds(60));

        assertThat(standing()).isEqualTo(PartnerStanding.ACTIVE);
    }

    @Test
    void whatIsClosedStaysClosed() {
        close();

        assertThatExceptionOfType(IllegalStandingStep.class).isThrownBy(() -> partner.restore("please", NOW));
        assertThatExceptionOfType(IllegalStandingStep.class).isThrownBy(() -> partner.limit("please", NOW));
        assertThatExceptionOfType(IllegalStandingStep.class)
                .isThrownBy(() -> partner.propose(proposal(PartnerStanding.SUSPENDED, "more", TERM)));
        assertThatExceptionOfType(PartnerIsClosed.class)
                .isThrownBy(() -> partner.change(profile("another"), List.of(new Change("name", "a", "b"))));
    }

    @Test
    void everyStepTellsWhatItWasAndWhatItIs() {
        partner.takeEvents();
        suspend();

        assertThat(partner.takeEvents())
                .contains(new PartnerStandingChanged(
                        id(), PartnerStanding.ACTIVE, PartnerStanding.SUSPENDED, "fraud", TERM));
    }

    @Test
    void nothingHappensWhereNothingDiffers() {
        partner.takeEvents();

        partner.change(profile("name"), List.of());

        assertThat(partner.takeEvents()).isEmpty();
    }

    @Test
    void whatEachStandingAllows() {
        assertThat(PartnerStanding.values())
                .filteredOn(PartnerStanding::mayStart)
                .containsExactly(PartnerStanding.ACTIVE);
        assertThat(PartnerStanding.values())
                .filteredOn(PartnerStanding::mayAct)
                .containsExactly(PartnerStanding.ACTIVE, PartnerStanding.LIMITED);
        assertThat(PartnerStanding.values())
                .filteredOn(standing -> !standing.mayComeIn())
                .containsExactly(PartnerStanding.CLOSED);
    }

    private void suspend() {
        partner.propose(proposal(PartnerStanding.SUSPENDED, "fraud", TERM));
        partner.approve(ANOTHER, NOW);
    }

    private void close() {
        partner.propose(proposal(PartnerStanding.CLOSED, "over", null));
        partner.approve(ANOTHER, NOW);
    }

    private PartnerStanding standing() {
        return partner.standing().current().standing();
    }

    private PartnerId id() {
        return partner.identity().id();
    }

    private static StandingProposal proposal(PartnerStanding standing, String reason, @Nullable Instant until) {
        return new StandingProposal(standing, reason, until, ONE, NOW);
    }

    private static Partner taken() {
        var identity = new Partner.Identity(PartnerId.random(), "SP1", PartnerKind.SERVICE_PROVIDER, NOW);
        return Partner.open(identity, profile("name"), List.of());
    }

    private static PartnerProfile profile(String name) {
        return new PartnerProfile(
                name, null, Contract.OPEN, List.of(), BoardingPermission.everything(true), Routing.NONE);
    }
}
