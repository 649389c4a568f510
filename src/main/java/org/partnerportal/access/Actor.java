package org.partnerportal.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.PartnerId;

/// Who is acting: a person's account, or none where the portal itself or a merchant with a link acts.
public record Actor(
        @Nullable AccountId account,
        String name,
        Set<Role> roles,
        @Nullable PartnerId partner) {

    /// The portal itself, in its jobs.
    public static final Actor SYSTEM = new Actor(null, "system", Set.of(), null);

    /// A merchant who came by a link, without an account.
    public static final Actor MERCHANT = new Actor(null, "merchant", Set.of(), null);

    /// A merchant whose link was checked and found good: the portal acts for it on its own application.
    public static final Actor MERCHANT_BY_LINK = new Actor(null, "merchant-by-link", Set.of(), null);

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean providerStaff() {
        return is(Role.PROVIDER_ADMIN) || is(Role.PROVIDER_OPERATOR);
    }

    public boolean acquirerStaff() {
        return is(Role.ACQUIRER_ADMIN) || is(Role.ACQUIRER_OFFICER);
    }

    public boolean reviewer() {
        return is(Role.REVIEWER) || is(Role.LEAD_REVIEWER);
    }

    /// Whether this is one of the platform's people who may read cases.
    public boolean caseReader() {
        return reviewer() || is(Role.COMPLIANCE) || is(Role.AUDITOR);
    }
}
