package org.partnerportal.merchant;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.ApplicationReadersOnly;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.acquiring.MerchantId;
import org.partnerportal.shared.ReadsOnly;
import org.springframework.stereotype.Service;

/// The boarded merchants, as everyone who may see them reads them; each sees those of their own scope alone.
@Service
@ApplicationReadersOnly
@ReadsOnly
public class MerchantRegister {

    private final Merchants merchants;
    private final CurrentActor actor;

    MerchantRegister(Merchants merchants, CurrentActor actor) {
        this.merchants = merchants;
        this.actor = actor;
    }

    /// A page of the list, the youngest number first, after the given one.
    ///
    /// @param text part of a name, a whole merchant number, or nothing for all
    public MerchantPage list(String text, @Nullable MerchantId after) {
        return merchants.page(text, after, scope());
    }

    /// One merchant.
    public Optional<Merchant> find(MerchantId id) {
        return merchants.find(id, scope());
    }

    /// How its payment products stand; none if there is no such merchant, or it is another's.
    public List<GrantedCapability> capabilities(MerchantId id) {
        return find(id).map(found -> merchants.capabilities(found.id())).orElse(List.of());
    }

    private MerchantScope scope() {
        return MerchantScope.of(actor.actor());
    }
}
