package org.partnerportal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.Role;
import org.partnerportal.partner.TakenIn;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.signin.Entering;
import org.partnerportal.signin.SignInMethod;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class ClosedPartnersLeaveTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Entering entering;

    @Autowired
    private Inviting inviting;

    @Autowired
    private Invitations invitations;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void endsTheSessionsOfAClosedPartnersPeopleAndNobodyElses() {
        var closed = new Crew(portal);
        var other = new Crew(portal);
        var theirs = signedIn(closed);
        var others = signedIn(other);

        new TakenIn(portal).close(closed.boarding().provider(), "the contract has ended");

        assertThat(endings(theirs)).containsExactly("DEACTIVATED");
        assertThat(endings(others)).containsExactly("open");
    }

    @Test
    void takesTheClosedPartnersInvitationsBack() {
        var crew = new Crew(portal);
        var admin = crew.add(crew.provider(), Role.PROVIDER_ADMIN);
        var invited = new InvitePerson(
                crew.provider(), UUID.randomUUID() + "@shop.example", Set.of(Role.PROVIDER_OPERATOR), Locale.ENGLISH);
        Crew.as(admin, () -> inviting.invite(invited));

        new TakenIn(portal).close(crew.boarding().provider(), "the contract has ended");

        assertThat(invitations.waiting(crew.provider())).isEmpty();
    }

    private AccountId signedIn(Crew crew) {
        var person = crew.add(crew.provider(), Role.PROVIDER_OPERATOR).id();
        entering.enter(person, SignInMethod.PASSWORD, new MockHttpServletRequest(), new MockHttpServletResponse());
        SecurityContextHolder.clearContext();
        return person;
    }

    private List<@Nullable String> endings(AccountId account) {
        return jdbc.sql("select coalesce(ending, 'open') from sign_in_session where account_id = ?")
                .param(BinaryIds.bytes(account.value()))
                .query(String.class)
                .list();
    }
}
