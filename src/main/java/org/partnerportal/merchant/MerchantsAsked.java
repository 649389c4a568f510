package org.partnerportal.merchant;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnerportal.shared.SchemeTime;
import org.partnerportal.standard.AskedOf;
import org.partnerportal.standard.AskedOf.Situation;
import org.partnerportal.standard.StandardAudience;
import org.springframework.stereotype.Component;

/// The boarded merchants: those a raised standard may hit, with what they gave in all.
@Component
class MerchantsAsked implements StandardAudience {

    private final Merchants merchants;
    private final CapabilityAsking asking;

    MerchantsAsked(Merchants merchants, CapabilityAsking asking) {
        this.merchants = merchants;
        this.asking = asking;
    }

    @Override
    public Kind kind() {
        return Kind.MERCHANT;
    }

    @Override
    public List<Member> after(long id, int limit) {
        return merchants.after(id, limit).stream().map(this::member).toList();
    }

    private Member member(Merchant merchant) {
        return new Member(
                merchant.id().value(),
                merchant.provider(),
                new AskedOf(
                        asking.given(merchant, null),
                        Situation.BOARDED,
                        LocalDate.ofInstant(merchant.openedAt(), SchemeTime.ZONE),
                        Set.of(),
                        Map.of()));
    }
}
