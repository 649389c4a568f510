package org.partnerportal.access;

import java.util.EnumSet;
import java.util.Set;

/// What an account may do. The order is that of the homes: who has several roles lands on the first one's.
public enum Role {
    PROVIDER_ADMIN,
    PROVIDER_OPERATOR,
    ACQUIRER_ADMIN,
    ACQUIRER_OFFICER,
    LEAD_REVIEWER,
    REVIEWER,
    COMPLIANCE,
    ADMIN,
    AUDITOR;

    /// The audiences this role belongs to, itself included, as Spring Security's authorities without their prefix.
    public Set<String> audiences() {
        return switch (this) {
            case PROVIDER_ADMIN, PROVIDER_OPERATOR -> Set.of(name(), Roles.PROVIDER_STAFF);
            case ACQUIRER_ADMIN, ACQUIRER_OFFICER -> Set.of(name(), Roles.ACQUIRER_STAFF);
            case LEAD_REVIEWER, REVIEWER -> Set.of(name(), Roles.REVIEWERS);
            case COMPLIANCE, ADMIN, AUDITOR -> Set.of(name());
        };
    }

    /// Whether the role is one of the platform's own people, who belong to no partner.
    public boolean platform() {
        return EnumSet.of(LEAD_REVIEWER, REVIEWER, COMPLIANCE, ADMIN, AUDITOR).contains(this);
    }

    /// Whether the role is in charge of its own organisation's people.
    public boolean administrator() {
        return this == PROVIDER_ADMIN || this == ACQUIRER_ADMIN || this == ADMIN;
    }
}
