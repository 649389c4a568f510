package org.partnerportal.preflight;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.onboarding.OftenReturned;
import org.partnerportal.onboarding.PastReturns;
import org.partnerportal.shared.SchemeTime;
import org.springframework.stereotype.Component;

/// Tells what was often sent back within a year, and only where enough was judged to tell: at least [#FEWEST_JUDGED]
/// applications, of which [#FEWEST_RETURNED] and a fifth had the item sent back.
@Component
class ReturnsOfTheLastYear implements PastReturns {

    static final int FEWEST_JUDGED = 5;
    static final int FEWEST_RETURNED = 2;

    private static final int A_FIFTH = 5;
    private static final int MOST_TOLD = 3;
    private static final int MONTHS = 12;

    private final ReviewExperience experience;
    private final Clock clock;
    private final Cache<KindOfApplication, List<OftenReturned>> known = Caffeine.newBuilder()
            .maximumSize(1000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    ReturnsOfTheLastYear(ReviewExperience experience, Clock clock) {
        this.experience = experience;
        this.clock = clock;
    }

    @Override
    public List<OftenReturned> ofApplicationsLike(FormValues form) {
        return KindOfApplication.of(form)
                .map(kind -> known.get(kind, this::lookedUp))
                .orElse(List.of());
    }

    /// Looks everything up anew.
    void forget() {
        known.invalidateAll();
    }

    private List<OftenReturned> lookedUp(KindOfApplication kind) {
        var from = SchemeTime.month(clock).minusMonths(MONTHS);
        return told(experience.since(kind, from));
    }

    static List<OftenReturned> told(ReviewExperience.Known known) {
        if (known.judged() < FEWEST_JUDGED) {
            return List.of();
        }
        return known.returned().entrySet().stream()
                .filter(each -> each.getValue() >= FEWEST_RETURNED && each.getValue() * A_FIFTH >= known.judged())
                .map(each -> new OftenReturned(each.getKey(), each.getValue(), known.judged()))
                .sorted(Comparator.comparingInt(OftenReturned::returned)
                        .reversed()
                        .thenComparing(OftenReturned::path))
                .limit(MOST_TOLD)
                .toList();
    }
}
