package org.partnerportal.merchant;

import java.time.Clock;
import org.partnerportal.access.SystemOnly;
import org.partnerportal.shared.SchemeTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/// Ends requests for payment products whose evidence was not handed in by its day, each in a transaction of its own, so
/// that one that cannot be ended now stops no other.
@Service
@SystemOnly
public class CapabilityLapsing {

    private static final Logger LOG = LoggerFactory.getLogger(CapabilityLapsing.class);

    private static final int AT_ONCE = 500;

    private final MerchantCapabilities products;
    private final TransactionOperations transactions;
    private final Clock clock;

    CapabilityLapsing(MerchantCapabilities products, TransactionOperations transactions, Clock clock) {
        this.products = products;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Ends those that are overdue today.
    public void lapseOverdue() {
        products.overdue(SchemeTime.today(clock), AT_ONCE).forEach(this::lapse);
    }

    private void lapse(CapabilityId id) {
        try {
            transactions.executeWithoutResult(any -> products.find(id)
                    .filter(product -> product.standing().state() == CapabilityState.REQUESTED)
                    .ifPresent(product -> {
                        product.lapse(clock.instant());
                        products.save(product);
                    }));
        } catch (RuntimeException notNow) {
            LOG.warn("The request for {} could not be ended now", id, notNow);
        }
    }
}
