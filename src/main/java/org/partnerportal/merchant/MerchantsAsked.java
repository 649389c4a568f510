package org.partnerportal.merchant;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnerportal.onboarding.ApplicationContent;
import org.partnerportal.shared.SchemeTime;
import org.partnerportal.standard.AskedOf;
import org.partnerportal.standard.AskedOf.Situation;
import org.partnerportal.standard.StandardAudience;
import org.springframework.stereotype.Component;

/// The boarded merchants: those a raised standard may hit, with what they last handed in.
@Component
class MerchantsAsked implements StandardAudience {

    private final Merchants merchants;
    private final ApplicationContent content;

    MerchantsAsked(Merchants merchants, ApplicationContent content) {
        this.merchants = merchants;
        this.content = content;
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
                        content.submitted(merchant.application()),
                        Situation.BOARDED,
                        LocalDate.ofInstant(merchant.openedAt(), SchemeTime.ZONE),
                        Set.of(),
                        Map.of()));
    }
}
