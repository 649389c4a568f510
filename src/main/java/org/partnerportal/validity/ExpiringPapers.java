package org.partnerportal.validity;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.shared.ReadsOnly;
import org.partnerportal.shared.SchemeTime;
import org.springframework.stereotype.Service;

/// Which papers have expired or will, as those who must see to it read them; a provider sees its own merchants' alone.
@Service
@ExpiryReadersOnly
@ReadsOnly
public class ExpiringPapers {

    /// How many papers a page holds.
    public static final int PAGE = 50;

    private final PaperValidities validities;
    private final CurrentActor actor;
    private final Clock clock;

    ExpiringPapers(PaperValidities validities, CurrentActor actor, Clock clock) {
        this.validities = validities;
        this.actor = actor;
        this.clock = clock;
    }

    /// A page of papers behind a place, what expires first at its top.
    public ExpiringPage page(ExpiryQuery query, ExpiringPage.@Nullable Place after) {
        return validities.page(query, SchemeTime.today(clock), after, scope(), PAGE);
    }

    /// How many there are.
    public ExpiryCount count() {
        return validities.count(SchemeTime.today(clock), scope());
    }

    /// The papers of an application's last submission; none if it is another's, was never handed in, or has come to
    /// nothing.
    public List<PaperDate> of(MerchantApplicationId application) {
        return validities.of(application, scope());
    }

    private ExpiryScope scope() {
        return ExpiryScope.of(actor.actor());
    }
}
