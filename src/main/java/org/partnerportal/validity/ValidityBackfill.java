package org.partnerportal.validity;

import java.util.stream.IntStream;
import org.partnerportal.access.SystemOnly;
import org.partnerportal.acquiring.MerchantNumbers;
import org.partnerportal.onboarding.ApplicationContent;
import org.partnerportal.onboarding.ApplicationDetails;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/// Reads the dates of what was handed in before dates were kept, once: so many applications in a transaction that also
/// says how far it came, so that a run that breaks off goes on where it stood.
@Service
@SystemOnly
public class ValidityBackfill {

    private static final Logger LOG = LoggerFactory.getLogger(ValidityBackfill.class);

    private static final int BATCH = 50;

    private record Progress(MerchantApplicationId last, boolean finished) {}

    private final JdbcClient jdbc;
    private final DatedApplications dates;
    private final ApplicationContent applications;
    private final MerchantNumbers numbers;
    private final TransactionOperations transactions;

    ValidityBackfill(
            JdbcClient jdbc,
            DatedApplications dates,
            ApplicationContent applications,
            MerchantNumbers numbers,
            TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.dates = dates;
        this.applications = applications;
        this.numbers = numbers;
        this.transactions = transactions;
    }

    /// Goes on until everything is read.
    ///
    /// @return how many applications it read
    public int goOn() {
        var all = 0;
        var read = BATCH;
        while (read == BATCH) {
            read = batch();
            all += read;
        }
        if (all > 0) {
            LOG.info("The validity dates of {} earlier applications were read", all);
        }
        return all;
    }

    private int batch() {
        var progress = progress();
        if (progress.finished()) {
            return 0;
        }
        var next = applications.handedIn(progress.last(), BATCH);
        next.forEach(this::readAlone);
        var last = next.isEmpty() ? progress.last() : next.getLast();
        jdbc.sql("update validity_backfill set last_application_id = ?, finished = ? where id = 1")
                .params(last.value(), next.size() < BATCH)
                .update();
        return next.size();
    }

    // In a transaction of its own: one that cannot be read stops no other. Read again, it is not written twice.
    private void readAlone(MerchantApplicationId id) {
        try {
            transactions.executeWithoutResult(any -> applications.details(id).ifPresent(this::read));
        } catch (RuntimeException unreadable) {
            LOG.warn("The validity dates of application {} could not be read", id, unreadable);
        }
    }

    // An application that is there already was handed in meanwhile: only what came before that is missing.
    private void read(ApplicationDetails application) {
        var id = application.id();
        var provider = application.provider();
        var fresh = dates.enterIfMissing(id, provider, application.merchantName());
        numbers.given(id).ifPresent(merchant -> dates.boarded(id, merchant));
        var living = !ValidityDates.cameToNothing(application.status());
        IntStream.rangeClosed(1, application.revision())
                .forEach(revision -> dates.write(
                        id,
                        provider,
                        revision,
                        DatesOfForms.in(applications.submitted(id, revision)),
                        fresh && living && revision == application.revision()));
    }

    private Progress progress() {
        return jdbc.sql("select last_application_id, finished from validity_backfill where id = 1")
                .query((row, number) -> new Progress(new MerchantApplicationId(row.getLong(1)), row.getBoolean(2)))
                .single();
    }
}
