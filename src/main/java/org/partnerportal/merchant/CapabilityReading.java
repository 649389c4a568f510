package org.partnerportal.merchant;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.AccountNames;
import org.partnerportal.access.ApplicationReadersOnly;
import org.partnerportal.access.CaseReadersOnly;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.acquiring.MerchantId;
import org.partnerportal.shared.ReadsOnly;
import org.partnerportal.shared.SchemeTime;
import org.springframework.stereotype.Service;

/// How the payment products of merchants stand and how that came about, as everyone who may see the merchant reads it.
@Service
@ApplicationReadersOnly
@ReadsOnly
public class CapabilityReading {

    private final Merchants merchants;
    private final MerchantCapabilities products;
    private final CapabilityBook book;
    private final CapabilityAsking asking;
    private final AccountNames names;
    private final CurrentActor actor;
    private final Clock clock;

    CapabilityReading(
            Merchants merchants,
            MerchantCapabilities products,
            CapabilityBook book,
            CapabilityAsking asking,
            AccountNames names,
            CurrentActor actor,
            Clock clock) {
        this.merchants = merchants;
        this.products = products;
        this.book = book;
        this.asking = asking;
        this.names = names;
        this.actor = actor;
        this.clock = clock;
    }

    /// One payment product; none if the merchant never had nor asked for it, or is another's.
    public Optional<CapabilityDetails> find(CapabilityId id) {
        return seen(id.merchant()).flatMap(merchant -> products.find(id).map(product -> details(merchant, product)));
    }

    /// What happened to a merchant's payment products, the latest first; nothing if it is another's.
    public List<CapabilityStep> history(MerchantId id) {
        return seen(id).map(merchant ->
                        book.steps(merchant.id(), null, actor.actor().caseReader()))
                .orElse(List.of());
    }

    /// A page of those that wait for a reviewer, the one that waits longest first.
    @CaseReadersOnly
    public CapabilityQueue waiting(@Nullable CapabilityWaiting after) {
        return book.waiting(after);
    }

    private CapabilityDetails details(Merchant merchant, MerchantCapability product) {
        var standing = product.standing();
        var inward = actor.actor().caseReader();
        return new CapabilityDetails(
                product.id(),
                product.version(),
                merchant,
                standing.state(),
                standing.since(),
                product.evidence().scene(),
                standing.dueBy(),
                inward ? names.of(standing.claimer()) : "",
                standing.claimer() != null
                        && standing.claimer().equals(actor.actor().account()),
                asking.evidence(merchant, product, SchemeTime.today(clock)),
                book.steps(merchant.id(), product.id().capability(), inward));
    }

    private Optional<Merchant> seen(MerchantId id) {
        return merchants.find(id, MerchantScope.of(actor.actor()));
    }
}
