package org.partnerportal.merchant;

import java.time.Clock;
import org.partnerportal.access.SystemOnly;
import org.partnerportal.shared.SchemeTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Ends requests for payment products whose evidence was not handed in by its day.
@Service
@SystemOnly
@Transactional
public class CapabilityLapsing {

    private static final int AT_ONCE = 100;

    private final MerchantCapabilities products;
    private final Clock clock;

    CapabilityLapsing(MerchantCapabilities products, Clock clock) {
        this.products = products;
        this.clock = clock;
    }

    /// Ends those that are overdue today.
    public void lapseOverdue() {
        products.overdue(SchemeTime.today(clock), AT_ONCE).forEach(product -> {
            product.lapse(clock.instant());
            products.save(product);
        });
    }
}
