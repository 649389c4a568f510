package org.partnerportal.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerportal.access.Actor;
import org.partnerportal.access.Role;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.PartnerId;
import org.springframework.security.access.AccessDeniedException;

class ApplicationScopeTests {

    private static final PartnerId PARTNER = PartnerId.random();

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleSeesItsOwnPartAndNoMore(Role role) {
        switch (role) {
            case PROVIDER_ADMIN, PROVIDER_OPERATOR ->
                assertThat(scope(role)).isEqualTo(new ApplicationScope.OwnedBy(PARTNER));
            case ACQUIRER_ADMIN, ACQUIRER_OFFICER ->
                assertThat(scope(role)).isEqualTo(new ApplicationScope.RoutedTo(PARTNER));
            case LEAD_REVIEWER, REVIEWER, COMPLIANCE, AUDITOR ->
                assertThat(scope(role)).isEqualTo(new ApplicationScope.HandedIn());
            case ADMIN -> assertThatThrownBy(() -> scope(role)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PROVIDER_ADMIN", "PROVIDER_OPERATOR", "ACQUIRER_ADMIN", "ACQUIRER_OFFICER"})
    void whoBelongsToNoPartnerSeesNothingOfAny(Role role) {
        var strayed = new Actor(AccountId.random(), "strayed", Set.of(role), null);

        assertThatThrownBy(() -> ApplicationScope.of(strayed)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aMerchantWithoutACheckedLinkSeesNothing() {
        assertThatThrownBy(() -> ApplicationScope.of(Actor.MERCHANT)).isInstanceOf(AccessDeniedException.class);
        assertThat(ApplicationScope.of(Actor.MERCHANT_BY_LINK)).isEqualTo(new ApplicationScope.Everything());
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
    void asksForAsManyParametersAsItsConditionHas(Role role) {
        var scope = scope(role);

        assertThat(scope.parameters()).hasSize((int)
                scope.condition().chars().filter(each -> each == '?').count());
    }

    private static ApplicationScope scope(Role role) {
        return ApplicationScope.of(
                new Actor(AccountId.random(), "somebody", Set.of(role), role.platform() ? null : PARTNER));
    }
}
