package org.partnerportal.validity;

import java.util.stream.Stream;
import org.partnerportal.access.Actor;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.PartnerId;
import org.springframework.security.access.AccessDeniedException;

/// Whose papers somebody may see at all: the row ring, as part of every query.
sealed interface ExpiryScope {

    /// A provider sees those of its own applications.
    record OwnedBy(PartnerId provider) implements ExpiryScope {}

    /// The platform sees them all: only what was handed in has dates here.
    record Everything() implements ExpiryScope {}

    static ExpiryScope of(Actor actor) {
        var partner = actor.partner();
        if (actor.providerStaff() && partner != null) {
            return new OwnedBy(partner);
        }
        if (actor.caseReader()) {
            return new Everything();
        }
        throw new AccessDeniedException("No papers for this person");
    }

    /// The condition in SQL.
    default String condition() {
        return switch (this) {
            case OwnedBy any -> "p.provider_id = ?";
            case Everything any -> "true";
        };
    }

    /// The condition's parameters.
    default Stream<Object> parameters() {
        return switch (this) {
            case OwnedBy(var provider) -> Stream.of((Object) BinaryIds.bytes(provider.value()));
            case Everything any -> Stream.empty();
        };
    }
}
