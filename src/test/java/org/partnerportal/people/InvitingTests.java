package org.partnerportal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.AccountKeeping;
import org.partnerportal.access.AccountState;
import org.partnerportal.access.KeptAccount;
import org.partnerportal.access.PasswordFlaw;
import org.partnerportal.access.PasswordRules;
import org.partnerportal.access.Role;
import org.partnerportal.access.SystemActor;
import org.partnerportal.mail.TestMail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class InvitingTests {

    private static final String PASSWORD = "quiet lantern over rivers";

    @Autowired
    private Inviting inviting;

    @Autowired
    private Joining joining;

    @Autowired
    private Invitations invitations;

    @Autowired
    private AccountKeeping accounts;

    @Autowired
    private PasswordRules rules;

    @Autowired
    private OrganisationNames organisations;

    @Autowired
    private SystemActor system;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext portal;

    private final String address = Crew.address();
    private Crew crew;
    private KeptAccount admin;

    @BeforeEach
    void hireAnAdministrator() {
        crew = new Crew(portal);
        admin = crew.add(crew.provider(), Role.PROVIDER_ADMIN);
    }

    @Test
    void letsInWhoHoldsTheLetterWithTheRolesGiven() {
        assertThat(invite(address, Role.PROVIDER_OPERATOR)).isEqualTo(new InviteOutcome.Invited());
        var token = token(1);

        assertThat(joining.open(token)).isInstanceOfSatisfying(JoinLink.Open.class, open -> {
            assertThat(open.sheet().invitedBy()).isEqualTo(admin.name());
            assertThat(open.sheet().roles()).containsExactly(Role.PROVIDER_OPERATOR);
        });
        assertThat(joining.join(token, "Li Hua", PASSWORD)).isEqualTo(new JoinOutcome.Joined());

        assertThat(accounts.withLogin(address)).hasValueSatisfying(account -> {
            assertThat(account.name()).isEqualTo("Li Hua");
            assertThat(account.roles()).containsExactly(Role.PROVIDER_OPERATOR);
            assertThat(account.partner()).isEqualTo(crew.provider().partner());
            assertThat(account.language()).isEqualTo("en");
        });
        assertThat(waiting()).isEmpty();
    }

    @Test
    void writesInTheLanguageThatWasChosenWithALinkToThePortal() {
        Crew.as(
                admin,
                () -> inviting.invite(new InvitePerson(
                        crew.provider(), address, Set.of(Role.PROVIDER_ADMIN), Locale.SIMPLIFIED_CHINESE)));

        var letter = TestMail.catcher().await(address, 1);
        assertThat(letter.subject()).endsWith("邀请您加入");
        assertThat(letter.text()).contains(admin.name(), "服务商 · 管理员");
        assertThat(letter.link()).matches("http://localhost:\\d+/join/[A-Za-z0-9_-]{43}");
    }

    @Test
    void worksOnce() {
        invite(address, Role.PROVIDER_OPERATOR);
        joining.join(token(1), "Li Hua", PASSWORD);

        assertThat(joining.open(token(1))).isEqualTo(new JoinLink.Used());
        assertThat(joining.join(token(1), "Somebody else", PASSWORD))
                .isEqualTo(new JoinOutcome.LinkClosed(new JoinLink.Used()));
    }

    @Test
    void worksForAWeekAndNoLonger() {
        invite(address, Role.PROVIDER_OPERATOR);

        assertThat(later(Duration.ofDays(7).minusMinutes(5)).open(token(1))).isInstanceOf(JoinLink.Open.class);
        assertThat(later(Duration.ofDays(7)).open(token(1))).isEqualTo(new JoinLink.Expired());
        assertThat(later(Duration.ofDays(7)).join(token(1), "Li Hua", PASSWORD))
                .isEqualTo(new JoinOutcome.LinkClosed(new JoinLink.Expired()));
        assertThat(accounts.withLogin(address)).isEmpty();
    }

    @Test
    void refusesAShortPasswordAndAMissingNameAndKeepsTheLink() {
        invite(address, Role.PROVIDER_OPERATOR);

        assertThat(joining.join(token(1), " ", PASSWORD)).isEqualTo(new JoinOutcome.NameMissing());
        assertThat(joining.join(token(1), "Li Hua", "short"))
                .isEqualTo(new JoinOutcome.PasswordRefused(PasswordFlaw.TOO_SHORT));
        assertThat(joining.open(token(1))).isInstanceOf(JoinLink.Open.class);
        assertThat(accounts.withLogin(address)).isEmpty();
    }

    @Test
    void killsTheOldLinkWhenItIsSentAgain() {
        invite(address, Role.PROVIDER_OPERATOR);
        var before = token(1);
        Crew.as(
                admin,
                () -> inviting.resend(crew.provider(), waiting().getFirst().id()));

        var fresh = token(2);
        assertThat(joining.open(before)).isEqualTo(new JoinLink.Gone());
        assertThat(joining.open(fresh)).isInstanceOf(JoinLink.Open.class);
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void replacesOneThatWaitsForTheSameAddress() {
        invite(address, Role.PROVIDER_OPERATOR);
        var before = token(1);
        invite(address.toUpperCase(Locale.ROOT), Role.PROVIDER_ADMIN);

        assertThat(waiting())
                .singleElement()
                .satisfies(each -> assertThat(each.roles()).containsExactly(Role.PROVIDER_ADMIN));
        assertThat(joining.open(before)).isEqualTo(new JoinLink.Gone());
    }

    @Test
    void shutsTheLinkOfOneThatWasTakenBack() {
        invite(address, Role.PROVIDER_OPERATOR);
        var id = waiting().getFirst().id();
        Crew.as(admin, () -> inviting.withdraw(crew.provider(), id));

        assertThat(joining.open(token(1))).isEqualTo(new JoinLink.Gone());
        assertThat(waiting()).isEmpty();
        assertThatThrownBy(() -> Crew.as(admin, () -> inviting.resend(crew.provider(), id)))
                .isInstanceOf(InvitationNotFound.class);
    }

    @Test
    void tellsTheInviterOfAColleagueWhoIsThereAlready() {
        var colleague = crew.add(crew.provider(), Role.PROVIDER_OPERATOR);

        assertThat(invite(colleague.login(), Role.PROVIDER_OPERATOR))
                .isEqualTo(new InviteOutcome.WorksHereAlready(colleague.name(), AccountState.ACTIVE));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void tellsNobodyButItsHolderThatAnAddressIsInUseElsewhere() {
        var stranger = crew.add(crew.acquirer(), Role.ACQUIRER_OFFICER);

        assertThat(invite(stranger.login(), Role.PROVIDER_OPERATOR)).isEqualTo(new InviteOutcome.Invited());

        assertThat(waiting())
                .singleElement()
                .satisfies(each -> assertThat(each.expired()).isFalse());
        var letter = TestMail.catcher().await(stranger.login(), 1);
        assertThat(letter.subject()).isEqualTo("This address has an account already");
        assertThat(letter.text()).doesNotContain("/join/");
    }

    @Test
    void makesNoSecondAccountForAnAddressInvitedTwice() {
        var officer = crew.add(crew.acquirer(), Role.ACQUIRER_ADMIN);
        invite(address, Role.PROVIDER_OPERATOR);
        var first = token(1);
        Crew.as(
                officer,
                () -> inviting.invite(
                        new InvitePerson(crew.acquirer(), address, Set.of(Role.ACQUIRER_OFFICER), Locale.ENGLISH)));
        joining.join(token(2), "Li Hua", PASSWORD);

        assertThat(joining.join(first, "Li Hua", PASSWORD)).isEqualTo(new JoinOutcome.AddressInUse());
        assertThat(accounts.withLogin(address))
                .map(KeptAccount::partner)
                .contains(crew.acquirer().partner());
    }

    @Test
    void refusesWhatIsNoAddress() {
        for (var text : List.of("", "li", "li@hua", "li hua@example.test", "a@b.test, c@d.test")) {
            assertThat(invite(text, Role.PROVIDER_OPERATOR)).isEqualTo(new InviteOutcome.NotAnAddress());
        }
        assertThat(waiting()).isEmpty();
    }

    @Test
    void givesAwayNoMoreThanTheInviterMayGive() {
        for (var role : EnumSet.complementOf(EnumSet.of(Role.PROVIDER_ADMIN, Role.PROVIDER_OPERATOR))) {
            assertThatThrownBy(() -> invite(address, role)).isInstanceOf(RolesNotGrantable.class);
        }
        assertThatThrownBy(() -> Crew.as(
                        admin,
                        () -> inviting.invite(new InvitePerson(crew.provider(), address, Set.of(), Locale.ENGLISH))))
                .isInstanceOf(RolesNotGrantable.class);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void isNotThereForOtherOrganisations() {
        invite(address, Role.PROVIDER_OPERATOR);
        var id = waiting().getFirst().id();
        var stranger = new Crew(portal);
        var other = stranger.add(stranger.provider(), Role.PROVIDER_ADMIN);

        assertThatThrownBy(() -> Crew.as(other, () -> inviting.waiting(crew.provider())))
                .isInstanceOf(PersonNotFound.class);
        assertThatThrownBy(() -> Crew.as(other, () -> inviting.withdraw(crew.provider(), id)))
                .isInstanceOf(PersonNotFound.class);
        assertThatThrownBy(() -> Crew.as(other, () -> inviting.withdraw(stranger.provider(), id)))
                .isInstanceOf(InvitationNotFound.class);
        assertThatThrownBy(() -> Crew.as(other, () -> inviting.resend(stranger.provider(), id)))
                .isInstanceOf(InvitationNotFound.class);
        assertThatThrownBy(() -> Crew.as(
                        other,
                        () -> inviting.invite(new InvitePerson(
                                crew.provider(), address, Set.of(Role.PROVIDER_ADMIN), Locale.ENGLISH))))
                .isInstanceOf(PersonNotFound.class);
        assertThat(joining.open(token(1))).isInstanceOf(JoinLink.Open.class);
    }

    @Test
    void keepsNeitherTheAddressNorTheTokenReadable() {
        invite(address, Role.PROVIDER_OPERATOR);
        var token = token(1);

        var row = jdbc.sql("select * from invitation where token_hash = ?")
                .param(token.hash())
                .query()
                .singleRow();
        row.values().stream()
                .filter(byte[].class::isInstance)
                .map(value -> new String((byte[]) value, StandardCharsets.ISO_8859_1))
                .forEach(text -> assertThat(text).doesNotContain(address, token.value()));
    }

    private InviteOutcome invite(String to, Role role) {
        return Crew.as(
                admin, () -> inviting.invite(new InvitePerson(crew.provider(), to, Set.of(role), Locale.ENGLISH)));
    }

    private List<InvitationSummary> waiting() {
        return Crew.as(admin, () -> inviting.waiting(crew.provider()));
    }

    private JoinToken token(int letter) {
        var link = TestMail.catcher().await(address, letter).link();
        return JoinToken.parse(link.replaceAll(".*/", "")).orElseThrow();
    }

    private Joining later(Duration time) {
        return new Joining(invitations, accounts, organisations, rules, system, events, Clock.offset(clock, time));
    }
}
