package org.partnerportal.merchant;

import java.time.Clock;
import org.partnerportal.access.SystemOnly;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.shared.SchemeTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/// Ends requests for payment products whose evidence was not handed in by its day, each in a transaction of its own, so
/// that one that is changed at this moment stops no other.
@Service
@SystemOnly
public class CapabilityLapsing {

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

    private void lapse(MerchantCapability product) {
        try {
            transactions.executeWithoutResult(any -> {
                product.lapse(clock.instant());
                products.save(product);
            });
        } catch (ChangedMeanwhile touched) {
            // Whoever touched it has said what becomes of it.
        }
    }
}
