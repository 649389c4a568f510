package org.partnerportal.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.partnerportal.onboarding.MerchantApplicationId;

class ShelfCountsTests {

    private final ShelfCounts counts = new ShelfCounts();
    private final AtomicInteger counted = new AtomicInteger();

    @Test
    void countsOnceForAllWhoLook() {
        count(Shelf.UNCLAIMED);
        count(Shelf.UNCLAIMED);

        assertThat(counted).hasValue(1);
    }

    @Test
    void countsEachShelfForItself() {
        count(Shelf.UNCLAIMED);
        count(Shelf.ALL);

        assertThat(counted).hasValue(2);
    }

    @Test
    void countsAnewOnceSomethingHappened() {
        count(Shelf.UNCLAIMED);
        counts.changed(new CaseEvent.CaseClaimed(new MerchantApplicationId(1)));
        count(Shelf.UNCLAIMED);

        assertThat(counted).hasValue(2);
    }

    private void count(Shelf shelf) {
        counts.of(shelf, each -> counted.incrementAndGet());
    }
}
