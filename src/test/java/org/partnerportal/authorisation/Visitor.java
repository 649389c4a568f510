package org.partnerportal.authorisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.signin.HalfwayPeople;
import org.springframework.security.core.context.SecurityContextHolder;

/// Somebody who tries a door: of which role, of whose partner, how far signed in.
///
/// @param role none for somebody who is not, or not wholly, signed in
record Visitor(
        @Nullable Role role, Relation relation, @Nullable PartnerId partner) {

    /// What the visitor has to do with the partner whose things are tried.
    enum Relation {
        OWN_PARTNER,
        OTHER_PARTNER,
        NO_PARTNER,
        PASSWORD_ONLY,
        SIGNED_OUT
    }

    static final Set<Role> PROVIDERS = Set.of(Role.PROVIDER_ADMIN, Role.PROVIDER_OPERATOR);
    static final Set<Role> ACQUIRERS = Set.of(Role.ACQUIRER_ADMIN, Role.ACQUIRER_OFFICER);

    /// Everybody who can come: each role at its own partner, at another one of that kind, and at none; and those
    /// without a role.
    static List<Visitor> all(Owner own, Owner other) {
        var visitors = new ArrayList<Visitor>();
        for (var role : Role.values()) {
            visitors.add(new Visitor(role, Relation.OWN_PARTNER, own.partnerOf(role)));
            visitors.add(new Visitor(role, Relation.OTHER_PARTNER, other.partnerOf(role)));
            visitors.add(new Visitor(role, Relation.NO_PARTNER, null));
        }
        visitors.add(new Visitor(null, Relation.PASSWORD_ONLY, null));
        visitors.add(new Visitor(null, Relation.SIGNED_OUT, null));
        return visitors;
    }

    /// The partners whose things are tried, or those of the ones who try.
    record Owner(PartnerId provider, PartnerId acquirer) {

        PartnerId partnerOf(Role role) {
            return ACQUIRERS.contains(role) ? acquirer : provider;
        }
    }

    /// Whether the visitor works for a partner by role, and not for the one whose things are tried.
    boolean stranger() {
        return relation != Relation.OWN_PARTNER
                && role != null
                && (PROVIDERS.contains(role) || ACQUIRERS.contains(role));
    }

    boolean oneOf(Set<Role> roles) {
        return role != null && roles.contains(role);
    }

    /// Does `work` as this visitor, and gives the thread back as it was.
    <T> T doing(Supplier<T> work) {
        if (role != null) {
            return People.as(role, partner, "visitor-" + relation, work);
        }
        if (relation == Relation.PASSWORD_ONLY) {
            return HalfwayPeople.as(AccountId.random(), work);
        }
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    @Override
    public String toString() {
        return (role == null ? "nobody" : role.name()) + " " + relation;
    }
}
