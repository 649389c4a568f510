package org.partnerportal.people;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.Actor;
import org.partnerportal.access.Role;
import org.partnerportal.partner.PartnerKind;

/// Which roles somebody may give in an organisation: administrators of a partner their own partner's two, the
/// platform's administrators those of the platform, and at a partner the two of its kind. Nobody else gives any.
final class GrantableRoles {

    private static final Set<Role> PROVIDERS = roles(Role.PROVIDER_ADMIN, Role.PROVIDER_OPERATOR);
    private static final Set<Role> ACQUIRERS = roles(Role.ACQUIRER_ADMIN, Role.ACQUIRER_OFFICER);
    private static final Set<Role> PLATFORM = Arrays.stream(Role.values())
            .filter(Role::platform)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));

    private GrantableRoles() {}

    /// @param kind the organisation's, none for the platform
    static Set<Role> of(Actor actor, Organisation organisation, @Nullable PartnerKind kind) {
        if (actor.is(Role.ADMIN)) {
            return switch (kind) {
                case null -> organisation.platform() ? PLATFORM : Set.of();
                case SERVICE_PROVIDER -> PROVIDERS;
                case ACQUIRER -> ACQUIRERS;
            };
        }
        if (organisation.platform() || !organisation.equals(new Organisation(actor.partner()))) {
            return Set.of();
        }
        if (actor.is(Role.PROVIDER_ADMIN) && kind == PartnerKind.SERVICE_PROVIDER) {
            return PROVIDERS;
        }
        return actor.is(Role.ACQUIRER_ADMIN) && kind == PartnerKind.ACQUIRER ? ACQUIRERS : Set.of();
    }

    private static Set<Role> roles(Role... roles) {
        return Collections.unmodifiableSet(EnumSet.copyOf(Arrays.asList(roles)));
    }
}
