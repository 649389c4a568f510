package org.partnerportal.retention;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.SystemOnly;
import org.partnerportal.document.DocumentShredding;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.shared.SchemeTime;
import org.partnerportal.shared.Subject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/// Destroys the papers whose time is over: so many in a run, each application's in a transaction of its own, so that a
/// run that breaks off goes on with the next.
@Service
@SystemOnly
public class DueShredding {

    private static final Logger LOG = LoggerFactory.getLogger(DueShredding.class);

    private static final int BATCH = 50;
    private static final int MOST = 500;

    private final RetentionFiles files;
    private final DocumentShredding documents;
    private final List<PapersBeside> beside;
    private final TransactionOperations transactions;
    private final Clock clock;

    DueShredding(
            RetentionFiles files,
            DocumentShredding documents,
            List<PapersBeside> beside,
            TransactionOperations transactions,
            Clock clock) {
        this.files = files;
        this.documents = documents;
        this.beside = beside;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Destroys what is due, up to a bound.
    ///
    /// @return of how many applications the papers went
    public int shredDue() {
        var gone = 0;
        @Nullable RetentionFile last = null;
        for (var seen = 0; seen < MOST; seen += BATCH) {
            var due = files.due(SchemeTime.today(clock), last, BATCH);
            gone += Math.toIntExact(due.stream().filter(this::shredded).count());
            if (due.size() < BATCH) {
                break;
            }
            last = due.getLast();
        }
        if (gone > 0) {
            LOG.info("The papers of {} applications were destroyed, their time was over", gone);
        }
        return gone;
    }

    // One that cannot go now stops no other.
    private boolean shredded(RetentionFile due) {
        try {
            return Boolean.TRUE.equals(transactions.execute(any -> shredIfStillDue(due)));
        } catch (RuntimeException notNow) {
            LOG.warn("The papers of application {} could not be destroyed now", due.application(), notNow);
            return false;
        }
    }

    private Stream<Subject> owners(MerchantApplicationId application) {
        return Stream.concat(
                Stream.of(application.subject()), beside.stream().flatMap(each -> each.of(application).stream()));
    }

    // Whoever places a hold changes the file: then it is left alone.
    private boolean shredIfStillDue(RetentionFile due) {
        var still = files.lock(due.application()).filter(now -> now.version() == due.version());
        still.ifPresent(file -> {
            owners(file.application()).forEach(owner -> documents.destroy(owner, file.basis()));
            files.markDestroyed(file, clock.instant());
        });
        return still.isPresent();
    }
}
