package org.partnerportal.partner;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.PartnerId;
import org.springframework.stereotype.Component;

/// What the other modules need to know of a partner: its name, where it is routed, what it may board.
@Component
public class PartnerProfiles {

    private final Partners partners;

    // Names change with a partner's own administration only; until that comes, what was read stays right.
    private final Map<PartnerId, PartnerSummary> known = new ConcurrentHashMap<>();

    PartnerProfiles(Partners partners) {
        this.partners = partners;
    }

    /// The partner's name, or an empty text where none is meant.
    public String name(@Nullable PartnerId partner) {
        return partner == null ? "" : find(partner).map(PartnerSummary::name).orElse("");
    }

    /// The acquirer that signs off for this service provider, if it is routed to one.
    public Optional<PartnerId> routedAcquirer(PartnerId provider) {
        return find(provider).map(PartnerSummary::routedAcquirer);
    }

    /// Whether the service provider may board merchants without a licence.
    public boolean mayBoardMicro(PartnerId provider) {
        return find(provider).map(PartnerSummary::mayBoardMicro).orElse(false);
    }

    private Optional<PartnerSummary> find(PartnerId partner) {
        var found = known.get(partner);
        if (found == null) {
            found = partners.find(partner).orElse(null);
            if (found != null) {
                known.put(partner, found);
            }
        }
        return Optional.ofNullable(found);
    }
}
