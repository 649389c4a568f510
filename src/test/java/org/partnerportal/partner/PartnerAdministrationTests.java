package org.partnerportal.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignedInAs;
import org.partnerportal.access.SystemActor;
import org.partnerportal.routing.Routing;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.shared.PartnerId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
@SignedInAs(Role.ADMIN)
class PartnerAdministrationTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private PartnerAdministration administration;

    @Autowired
    private PartnerStandings standings;

    @Autowired
    private PartnerProfiles profiles;

    @Autowired
    private SuspensionTerms terms;

    @Autowired
    private SystemActor system;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    private TakenIn taken;
    private PartnerId acquirer;

    @BeforeEach
    void takeAnAcquirerIn() {
        taken = new TakenIn(portal);
        acquirer = taken.acquirer("江海收单");
    }

    @Test
    void keepsEverythingThatWasTyped() {
        var provider = taken.provider("青鸟聚合", acquirer);

        var edit = TakenIn.edit("青鸟聚合", acquirer);
        assertThat(provider.profile().routing()).isEqualTo(edit.routing());
        assertThat(provider.profile().permission()).isEqualTo(edit.permission());
        assertThat(provider.profile().contract()).isEqualTo(edit.contract());
        assertThat(provider.profile().filingNumber()).isEqualTo(edit.filingNumber());
    }

    @Test
    void contactsAreSealedAtRestAndMaskedForEveryReader() {
        var provider = taken.provider("青鸟聚合", acquirer);

        assertThat(provider.profile().contacts())
                .containsExactly(
                        new PartnerContact(ContactPurpose.BUSINESS, "欧阳**", "138****8000", "w***@example.com"));
        var stored = jdbc.sql("select sealed from partner_contact where partner_id = ?")
                .param(BinaryIds.bytes(provider.id().value()))
                .query((row, number) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                .single();
        assertThat(stored).doesNotContain("13800138000").doesNotContain("wenjing");
    }

    @Test
    void aContactIsShownInFullForAReasonAndThatIsWrittenDown() {
        var provider = taken.provider("青鸟聚合", acquirer);

        assertThatExceptionOfType(NoReasonGiven.class)
                .isThrownBy(() -> administration.showContact(provider.id(), 0, " "));
        assertThat(administration
                        .showContact(provider.id(), 0, "calling about the contract")
                        .phone())
                .isEqualTo("13800138000");
        assertThat(events.stream(ContactShown.class)).hasSize(1);
    }

    @Test
    void onlyWhatChangedStandsInTheEvent() {
        var provider = taken.provider("青鸟聚合", acquirer);

        change(provider, renamed(provider, "青鸟科技"));

        assertThat(events.stream(PartnerChanged.class).map(PartnerChanged::changes))
                .containsExactly(List.of(new Change("name", "青鸟聚合", "青鸟科技")));
        assertThat(profiles.name(provider.id())).as("known at once").isEqualTo("青鸟科技");
    }

    @Test
    void aMaskedContactThatWasNotTypedAnewStaysAsItIs() {
        var provider = taken.provider("青鸟聚合", acquirer);

        change(provider, renamed(provider, "青鸟科技"));

        assertThat(administration.showContact(provider.id(), 0, "check").email())
                .isEqualTo("wenjing@example.com");
    }

    @Test
    void nothingHappensWhereNothingChanged() {
        var provider = taken.provider("青鸟聚合", acquirer);

        change(provider, renamed(provider, "青鸟聚合"));

        assertThat(events.stream(PartnerChanged.class)).isEmpty();
        assertThat(taken.now(provider.id()).version()).isEqualTo(provider.version());
    }

    @Test
    void theLaterOfTwoAdministratorsIsToldAndOverwritesNothing() {
        var provider = taken.provider("青鸟聚合", acquirer);
        change(provider, renamed(provider, "青鸟科技"));

        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> change(provider, renamed(provider, "青鸟网络")));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> standings.limit(new StandingStep(provider.id(), provider.version(), "why")));
        assertThat(taken.now(provider.id()).profile().name()).isEqualTo("青鸟科技");
    }

    @Test
    void saysWhatIsWrongInItsPlaceAndKeepsNothing() {
        var provider = taken.provider("青鸟聚合", acquirer);
        var wrong = new PartnerEdit(
                " ",
                "!",
                provider.profile().contract(),
                List.of(new ContactEdit(null, ContactPurpose.TECHNICAL, "", "12", "no address")),
                provider.profile().permission(),
                Routing.to(PartnerId.random()));

        var outcome = administration.change(new ChangePartner(provider.id(), provider.version(), wrong));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        EditOutcome.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(PartnerProblem::place)
                                .containsExactlyInAnyOrder(
                                        "name",
                                        "filing_number",
                                        "contact.0.name",
                                        "contact.0.phone",
                                        "contact.0.email",
                                        "routing.0"));
        assertThat(taken.now(provider.id())).isEqualTo(provider);
    }

    @Test
    void aNumberIsGivenOnce() {
        var provider = taken.provider("青鸟聚合", acquirer);
        var again = new OpenPartner(provider.number(), PartnerKind.SERVICE_PROVIDER, TakenIn.edit("另一家", acquirer));

        assertThat(administration.open(again))
                .isEqualTo(
                        new EditOutcome.Refused(List.of(new PartnerProblem("number", "partner.problem.number-taken"))));
        assertThat(administration.open(new OpenPartner("new", PartnerKind.ACQUIRER, TakenIn.edit("a", acquirer))))
                .as("a number without a digit might be the address of a page")
                .isInstanceOf(EditOutcome.Refused.class);
    }

    @Test
    void aSuspensionBindsAtOnceAndNoLongerFromItsTermOn() {
        var provider = taken.provider("青鸟聚合", acquirer);
        taken.suspend(provider.id(), "fraud");
        assertThatExceptionOfType(PartnerIsSuspended.class)
                .isThrownBy(() -> profiles.requireMayAct(provider.id()))
                .satisfies(refused -> assertThat(refused.arguments()).contains("fraud"));

        jdbc.sql("update partner set standing_until = '2026-01-01' where id = ?")
                .param(BinaryIds.bytes(provider.id().value()))
                .update();
        profiles.requireMayStart(provider.id());

        system.run(terms::endWhatIsOver);
        assertThat(taken.now(provider.id()).standing().standing()).isEqualTo(PartnerStanding.ACTIVE);
        assertThat(events.stream(PartnerStandingChanged.class).map(PartnerStandingChanged::to))
                .containsExactly(PartnerStanding.SUSPENDED, PartnerStanding.ACTIVE);
    }

    @Test
    void aLimitedPartnerGoesOnButStartsNothing() {
        var provider = taken.provider("青鸟聚合", acquirer);
        taken.limit(provider.id(), "reports are late");

        profiles.requireMayAct(provider.id());
        assertThatExceptionOfType(PartnerIsLimited.class).isThrownBy(() -> profiles.requireMayStart(provider.id()));
    }

    @Test
    void aClosedAcquirerIsNoLongerRoutedTo() {
        taken.close(acquirer, "contract over");

        var outcome = administration.open(
                new OpenPartner(TakenIn.number(), PartnerKind.SERVICE_PROVIDER, TakenIn.edit("青鸟聚合", acquirer)));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        EditOutcome.Refused.class,
                        refused -> assertThat(refused.problems())
                                .contains(new PartnerProblem("routing.0", "partner.problem.acquirer")));
    }

    private void change(PartnerDetails seen, PartnerEdit edit) {
        assertThat(administration.change(new ChangePartner(seen.id(), seen.version(), edit)))
                .isInstanceOf(EditOutcome.Saved.class);
    }

    private static PartnerEdit renamed(PartnerDetails partner, String name) {
        var profile = partner.profile();
        return new PartnerEdit(
                name,
                profile.filingNumber(),
                profile.contract(),
                List.of(new ContactEdit(0, ContactPurpose.BUSINESS, null, null, null)),
                profile.permission(),
                profile.routing());
    }
}
