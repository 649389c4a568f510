package org.partnerportal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerportal.access.Actor;
import org.partnerportal.access.Role;
import org.partnerportal.partner.PartnerKind;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.PartnerId;

class GrantableRolesTests {

    private static final Set<Role> PROVIDERS = EnumSet.of(Role.PROVIDER_ADMIN, Role.PROVIDER_OPERATOR);
    private static final Set<Role> ACQUIRERS = EnumSet.of(Role.ACQUIRER_ADMIN, Role.ACQUIRER_OFFICER);

    private final PartnerId partner = PartnerId.random();
    private final Organisation own = new Organisation(partner);
    private final Organisation other = new Organisation(PartnerId.random());

    @Test
    void partnersAdministratorsGiveTheirOwnPartnersRolesAndNoOthers() {
        assertThat(of(Role.PROVIDER_ADMIN, own, PartnerKind.SERVICE_PROVIDER)).isEqualTo(PROVIDERS);
        assertThat(of(Role.ACQUIRER_ADMIN, own, PartnerKind.ACQUIRER)).isEqualTo(ACQUIRERS);
    }

    @ParameterizedTest
    @EnumSource(names = {"PROVIDER_ADMIN", "ACQUIRER_ADMIN"})
    void partnersAdministratorsGiveNothingElsewhere(Role role) {
        for (var kind : PartnerKind.values()) {
            assertThat(of(role, other, kind)).isEmpty();
        }
        assertThat(of(role, Organisation.PLATFORM, null)).isEmpty();
    }

    @Test
    void thePlatformsAdministratorsGiveThePlatformsRolesAndThoseOfAnyPartner() {
        assertThat(of(Role.ADMIN, Organisation.PLATFORM, null))
                .containsExactlyInAnyOrder(
                        Role.LEAD_REVIEWER, Role.REVIEWER, Role.COMPLIANCE, Role.ADMIN, Role.AUDITOR);
        assertThat(of(Role.ADMIN, other, PartnerKind.SERVICE_PROVIDER)).isEqualTo(PROVIDERS);
        assertThat(of(Role.ADMIN, other, PartnerKind.ACQUIRER)).isEqualTo(ACQUIRERS);
    }

    @Test
    void nobodyGivesAnythingAtAPartnerThatIsNotThere() {
        assertThat(of(Role.ADMIN, other, null)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PROVIDER_ADMIN", "ACQUIRER_ADMIN", "ADMIN"})
    void everybodyElseGivesNothing(Role role) {
        assertThat(of(role, own, PartnerKind.SERVICE_PROVIDER)).isEmpty();
        assertThat(of(role, own, PartnerKind.ACQUIRER)).isEmpty();
        assertThat(of(role, Organisation.PLATFORM, null)).isEmpty();
    }

    private Set<Role> of(Role role, Organisation organisation, @Nullable PartnerKind kind) {
        var actor = new Actor(AccountId.random(), "somebody", Set.of(role), role.platform() ? null : partner);
        return GrantableRoles.of(actor, organisation, kind);
    }
}
