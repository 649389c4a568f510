package org.partnerportal.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.PartnerId;

/// An account as lists show it.
public record AccountSummary(
        AccountId id,
        String login,
        String name,
        Set<Role> roles,
        @Nullable PartnerId partner,
        boolean active) {}
