package org.partnerportal.secondfactor;

import java.util.Set;
import org.partnerportal.access.Role;

/// Whoever works for the platform, or manages a partner's people and keys, must have a second factor.
final class MandatorySecondFactor {

    private MandatorySecondFactor() {}

    static boolean of(Set<Role> roles) {
        return roles.stream()
                .anyMatch(role -> role.platform() || role == Role.PROVIDER_ADMIN || role == Role.ACQUIRER_ADMIN);
    }
}
