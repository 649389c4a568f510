package org.partnerportal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.AccountState;
import org.partnerportal.access.KeptAccount;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignInAccounts;
import org.partnerportal.partner.PartnerIsSuspended;
import org.partnerportal.partner.TakenIn;
import org.partnerportal.shared.ChangedMeanwhile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class PeopleKeepingTests {

    @Autowired
    private PeopleKeeping keeping;

    @Autowired
    private PeopleDirectory directory;

    @Autowired
    private SignInAccounts signIn;

    @Autowired
    private ApplicationContext portal;

    private Crew crew;
    private KeptAccount admin;
    private KeptAccount operator;
    private KeptAccount platformAdmin;

    @BeforeEach
    void hire() {
        crew = new Crew(portal);
        admin = crew.add(crew.provider(), Role.PROVIDER_ADMIN);
        operator = crew.add(crew.provider(), Role.PROVIDER_OPERATOR);
        platformAdmin = crew.add(Organisation.PLATFORM, Role.ADMIN);
    }

    @Test
    void givesOtherRolesAndLetsOpenSessionsKnow() {
        var before = signIn.person(operator.id()).orElseThrow().version();
        Crew.as(admin, () -> keeping.changeRoles(crew.seen(operator), Set.of(Role.PROVIDER_ADMIN)));

        assertThat(crew.now(operator).roles()).containsExactly(Role.PROVIDER_ADMIN);
        assertThat(signIn.person(operator.id()).orElseThrow().version()).isNotEqualTo(before);
    }

    @Test
    void givesAwayNoMoreThanOnesOwn() {
        assertThatThrownBy(() -> Crew.as(admin, () -> keeping.changeRoles(crew.seen(operator), Set.of(Role.ADMIN))))
                .isInstanceOf(RolesNotGrantable.class);
        assertThatThrownBy(() -> Crew.as(admin, () -> keeping.changeRoles(crew.seen(operator), Set.of())))
                .isInstanceOf(RolesNotGrantable.class);
        assertThat(crew.now(operator).roles()).containsExactly(Role.PROVIDER_OPERATOR);
    }

    @Test
    void nobodyTouchesTheirOwnAccount() {
        for (var person : List.of(admin, platformAdmin)) {
            assertThatThrownBy(() -> Crew.as(person, () -> deactivate(person))).isInstanceOf(NotOnOneself.class);
            assertThatThrownBy(() -> Crew.as(person, () -> keeping.changeRoles(crew.seen(person), person.roles())))
                    .isInstanceOf(NotOnOneself.class);
            assertThatThrownBy(() -> Crew.as(person, () -> keeping.endSessions(crew.seen(person))))
                    .isInstanceOf(NotOnOneself.class);
        }
    }

    @Test
    void aClosedAccountLetsNobodyIn() {
        Crew.as(admin, () -> deactivate(operator));

        assertThat(signIn.person(operator.id())).isEmpty();
        assertThat(crew.now(operator).state()).isEqualTo(AccountState.DEACTIVATED);

        Crew.as(admin, () -> keeping.reactivate(crew.seen(operator)));
        assertThat(signIn.person(operator.id())).isPresent();
        assertThat(crew.now(operator).roles()).containsExactly(Role.PROVIDER_OPERATOR);
    }

    @Test
    void closesNothingWithoutAReason() {
        assertThatThrownBy(() -> Crew.as(
                        admin, () -> keeping.deactivate(new DeactivatePerson(crew.seen(operator), " ", Map.of()))))
                .isInstanceOf(NoReasonGiven.class);
        assertThat(crew.now(operator).active()).isTrue();
    }

    @Test
    void keepsEachStateToItsOwnSteps() {
        assertThatThrownBy(() -> Crew.as(admin, () -> keeping.reactivate(crew.seen(operator))))
                .isInstanceOf(StateNotFitting.class);
        assertThatThrownBy(() -> Crew.as(admin, () -> keeping.wake(crew.seen(operator))))
                .isInstanceOf(StateNotFitting.class);
        Crew.as(admin, () -> deactivate(operator));
        assertThatThrownBy(() -> Crew.as(admin, () -> deactivate(operator))).isInstanceOf(StateNotFitting.class);
        assertThatThrownBy(() ->
                        Crew.as(admin, () -> keeping.changeRoles(crew.seen(operator), Set.of(Role.PROVIDER_ADMIN))))
                .isInstanceOf(StateNotFitting.class);
    }

    @Test
    void refusesAStepOnWhatWasChangedMeanwhile() {
        var seen = crew.seen(operator);
        Crew.as(admin, () -> keeping.changeRoles(seen, Set.of(Role.PROVIDER_ADMIN)));

        assertThatThrownBy(() -> Crew.as(admin, () -> keeping.deactivate(new DeactivatePerson(seen, "gone", Map.of()))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void leavesAPartnerWithoutAdministratorToThePlatformAlone() {
        var second = crew.add(crew.provider(), Role.PROVIDER_ADMIN);
        Crew.as(second, () -> deactivate(admin));

        // Whose right was just taken away: the session still says otherwise.
        assertThatThrownBy(() -> Crew.as(admin, () -> deactivate(second))).isInstanceOf(LastAdministratorStays.class);
        assertThatThrownBy(() ->
                        Crew.as(admin, () -> keeping.changeRoles(crew.seen(second), Set.of(Role.PROVIDER_OPERATOR))))
                .isInstanceOf(LastAdministratorStays.class);

        Crew.as(platformAdmin, () -> deactivate(second));
        assertThat(crew.now(second).active()).isFalse();
    }

    @Test
    void ofTwoWhoTakeEachOthersRightAtOnceOneStays() throws Exception {
        var second = crew.add(crew.provider(), Role.PROVIDER_ADMIN);
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(() -> tries(start, admin, second));
            var other = threads.submit(() -> tries(start, second, admin));
            assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(List.of(crew.now(admin).active(), crew.now(second).active())).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void anotherPartnersPersonIsNotThere() {
        var strangers = new Crew(portal);
        var stranger = strangers.add(strangers.provider(), Role.PROVIDER_OPERATOR);
        var claimedOwn = new SeenPerson(crew.provider(), stranger.id(), stranger.version());

        for (var seen : List.of(strangers.seen(stranger), claimedOwn)) {
            assertThatThrownBy(() -> Crew.as(admin, () -> keeping.changeRoles(seen, Set.of(Role.PROVIDER_ADMIN))))
                    .isInstanceOf(PersonNotFound.class);
            assertThatThrownBy(() ->
                            Crew.as(admin, () -> keeping.deactivate(new DeactivatePerson(seen, "gone", Map.of()))))
                    .isInstanceOf(PersonNotFound.class);
            assertThatThrownBy(() -> Crew.as(admin, () -> keeping.reactivate(seen)))
                    .isInstanceOf(PersonNotFound.class);
            assertThatThrownBy(() -> Crew.as(admin, () -> keeping.wake(seen))).isInstanceOf(PersonNotFound.class);
            assertThatThrownBy(() -> Crew.as(admin, () -> keeping.endSessions(seen)))
                    .isInstanceOf(PersonNotFound.class);
        }
        assertThat(Crew.as(admin, () -> directory.find(crew.provider(), stranger.id())))
                .isEmpty();
        assertThatThrownBy(() -> Crew.as(admin, () -> directory.find(strangers.provider(), stranger.id())))
                .isInstanceOf(PersonNotFound.class);
        assertThatThrownBy(() -> Crew.as(admin, () -> directory.people(strangers.provider(), PeopleQuery.everybody())))
                .isInstanceOf(PersonNotFound.class);
        assertThatThrownBy(() -> Crew.as(admin, () -> directory.people(Organisation.PLATFORM, PeopleQuery.everybody())))
                .isInstanceOf(PersonNotFound.class);
    }

    @Test
    void letsNobodyInWhileThePartnerIsSuspendedButClosesAccounts() {
        var other = crew.add(crew.provider(), Role.PROVIDER_OPERATOR);
        Crew.as(admin, () -> deactivate(other));
        new TakenIn(portal).suspend(crew.boarding().provider(), "inspection");

        assertThatThrownBy(() -> Crew.as(admin, () -> keeping.reactivate(crew.seen(other))))
                .isInstanceOf(PartnerIsSuspended.class);
        assertThatThrownBy(() ->
                        Crew.as(admin, () -> keeping.changeRoles(crew.seen(operator), Set.of(Role.PROVIDER_ADMIN))))
                .isInstanceOf(PartnerIsSuspended.class);
        Crew.as(admin, () -> deactivate(operator));
        assertThat(crew.now(operator).active()).isFalse();
    }

    @Test
    void listsByNameAndNarrows() {
        var found =
                Crew.as(admin, () -> directory.people(crew.provider(), new PeopleQuery(operator.name(), null, null)));
        assertThat(found).extracting(PersonSummary::id).containsExactly(operator.id());
        assertThat(Crew.as(
                        admin,
                        () -> directory.people(
                                crew.provider(), new PeopleQuery("", Role.PROVIDER_ADMIN, AccountState.ACTIVE))))
                .extracting(PersonSummary::id)
                .containsExactly(admin.id());
        assertThat(Crew.as(
                        admin,
                        () -> directory.people(crew.provider(), new PeopleQuery("", null, AccountState.DEACTIVATED))))
                .isEmpty();
    }

    @Test
    void offersWhatMayBeDone() {
        assertThat(offer(admin, operator)).isEqualTo(new PersonOffer(true, true, false, true, false, false, false));
        assertThat(offer(admin, admin)).isEqualTo(new PersonOffer(false, false, false, false, false, false, true));
        Crew.as(admin, () -> deactivate(operator));
        assertThat(offer(admin, operator)).isEqualTo(new PersonOffer(false, false, false, false, true, false, false));
        assertThat(offer(platformAdmin, admin).deactivate()).isTrue();
    }

    private PersonOffer offer(KeptAccount reader, KeptAccount person) {
        return Crew.as(
                reader,
                () -> directory.find(crew.provider(), person.id()).orElseThrow().offer());
    }

    private void deactivate(KeptAccount person) {
        keeping.deactivate(new DeactivatePerson(crew.seen(person), "has left", Map.of()));
    }

    private boolean tries(CyclicBarrier start, KeptAccount who, KeptAccount whom) throws Exception {
        start.await();
        try {
            Crew.as(who, () -> deactivate(whom));
            return true;
        } catch (LastAdministratorStays late) {
            return false;
        }
    }
}
