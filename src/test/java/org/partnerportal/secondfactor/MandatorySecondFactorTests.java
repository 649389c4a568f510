package org.partnerportal.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerportal.access.Role;

class MandatorySecondFactorTests {

    @Test
    void bindsThePlatformsPeopleAndPartnersAdminsAndNobodyElse() {
        var free = EnumSet.of(Role.PROVIDER_OPERATOR, Role.ACQUIRER_OFFICER);
        for (var role : Role.values()) {
            assertThat(MandatorySecondFactor.of(Set.of(role)))
                    .as("for %s", role)
                    .isEqualTo(!free.contains(role));
        }
        assertThat(MandatorySecondFactor.of(EnumSet.of(Role.PROVIDER_OPERATOR, Role.PROVIDER_ADMIN)))
                .isTrue();
    }
}
