package org.partnerportal.review;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Function;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// How many cases stand on the shelves that look the same to everybody, counted once for all who look.
///
/// What happens on another node shows a second later.
@Component
class ShelfCounts {

    private final Cache<Shelf, Integer> counts =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(1)).build();

    int of(Shelf shelf, Function<Shelf, Integer> counting) {
        return counts.get(shelf, counting);
    }

    // Before the open screens are told and count anew.
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void changed(CaseEvent event) {
        counts.invalidateAll();
    }
}
