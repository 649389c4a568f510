package org.partnerportal.onboarding;

import java.util.stream.Stream;
import org.partnerportal.access.Actor;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.PartnerId;
import org.springframework.security.access.AccessDeniedException;

/// Which applications somebody may see at all: the row ring, as part of every query.
sealed interface ApplicationScope {

    /// A provider sees its own.
    record OwnedBy(PartnerId provider) implements ApplicationScope {}

    /// An acquirer sees what was routed to it.
    record RoutedTo(PartnerId acquirer) implements ApplicationScope {}

    /// The platform sees what was handed in at least once; drafts are the provider's own.
    record HandedIn() implements ApplicationScope {}

    /// The portal itself, in its jobs, and where it acts for a merchant whose link it has checked.
    record Everything() implements ApplicationScope {}

    static ApplicationScope of(Actor actor) {
        if (actor.equals(Actor.SYSTEM) || actor.equals(Actor.MERCHANT_BY_LINK)) {
            return new Everything();
        }
        var partner = actor.partner();
        if (actor.providerStaff() && partner != null) {
            return new OwnedBy(partner);
        }
        if (actor.acquirerStaff() && partner != null) {
            return new RoutedTo(partner);
        }
        if (actor.caseReader()) {
            return new HandedIn();
        }
        throw new AccessDeniedException("No applications for this person");
    }

    /// The condition in SQL.
    default String condition() {
        return switch (this) {
            case OwnedBy any -> "provider_id = ?";
            case RoutedTo any -> "acquirer_id = ?";
            case HandedIn any -> "revision > 0 and status <> 'DRAFT'";
            case Everything any -> "true";
        };
    }

    /// The condition's parameters.
    default Stream<Object> parameters() {
        return switch (this) {
            case OwnedBy(var provider) -> Stream.of((Object) BinaryIds.bytes(provider.value()));
            case RoutedTo(var acquirer) -> Stream.of((Object) BinaryIds.bytes(acquirer.value()));
            case HandedIn any -> Stream.empty();
            case Everything any -> Stream.empty();
        };
    }
}
