package org.partnerportal.partner;

import java.time.Clock;
import org.partnerportal.access.SystemOnly;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.shared.PartnerId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/// Writes down that suspensions have ended by themselves. They no longer bind from their term on, written down or not.
@Service
@SystemOnly
public class SuspensionTerms {

    private static final int BATCH = 200;

    private final Partners partners;
    private final TransactionOperations transactions;
    private final Clock clock;

    SuspensionTerms(Partners partners, TransactionOperations transactions, Clock clock) {
        this.partners = partners;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Ends what is over, each in a transaction of its own.
    ///
    /// @return how many ended
    public int endWhatIsOver() {
        var now = clock.instant();
        return Math.toIntExact(
                partners.suspendedUntil(now, BATCH).stream().filter(this::ended).count());
    }

    // Somebody may lift or close at this very moment: what they do stands.
    private boolean ended(PartnerId id) {
        try {
            transactions.executeWithoutResult(any -> partners.find(id).ifPresent(partner -> {
                partner.endTerm(clock.instant());
                partners.save(partner);
            }));
            return true;
        } catch (ChangedMeanwhile touched) {
            return false;
        }
    }
}
