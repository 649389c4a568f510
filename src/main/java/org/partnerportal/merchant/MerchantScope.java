package org.partnerportal.merchant;

import java.util.stream.Stream;
import org.partnerportal.access.Actor;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.PartnerId;
import org.springframework.security.access.AccessDeniedException;

/// Which merchants somebody may see at all: the row ring, as part of every query.
sealed interface MerchantScope {

    /// A provider sees those it boarded.
    record BoardedBy(PartnerId provider) implements MerchantScope {}

    /// An acquirer sees those it settles for.
    record SettledBy(PartnerId acquirer) implements MerchantScope {}

    /// The platform sees them all.
    record Everything() implements MerchantScope {}

    static MerchantScope of(Actor actor) {
        var partner = actor.partner();
        if (actor.providerStaff() && partner != null) {
            return new BoardedBy(partner);
        }
        if (actor.acquirerStaff() && partner != null) {
            return new SettledBy(partner);
        }
        if (actor.caseReader()) {
            return new Everything();
        }
        throw new AccessDeniedException("No merchants for this person");
    }

    /// The condition in SQL.
    default String condition() {
        return switch (this) {
            case BoardedBy any -> "provider_id = ?";
            case SettledBy any -> "acquirer_id = ?";
            case Everything any -> "true";
        };
    }

    /// The condition's parameters.
    default Stream<Object> parameters() {
        return switch (this) {
            case BoardedBy(var provider) -> Stream.of((Object) BinaryIds.bytes(provider.value()));
            case SettledBy(var acquirer) -> Stream.of((Object) BinaryIds.bytes(acquirer.value()));
            case Everything any -> Stream.empty();
        };
    }
}
