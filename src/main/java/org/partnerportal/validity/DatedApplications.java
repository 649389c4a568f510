package org.partnerportal.validity;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.acquiring.MerchantId;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.PartnerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes the dates of applications. Whoever writes those of one holds its row first, so that a backfill and a
/// submission at the same moment come one after the other.
@Repository
class DatedApplications {

    private final JdbcClient jdbc;

    DatedApplications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Enters an application or names it anew, and holds its row until the transaction ends.
    void enter(MerchantApplicationId id, PartnerId provider, @Nullable String merchantName) {
        jdbc.sql("""
                        insert into dated_application (application_id, provider_id, merchant_name) values (?, ?, ?)
                        on duplicate key update merchant_name = coalesce(values(merchant_name), merchant_name)""")
                .params(Arrays.asList(id.value(), BinaryIds.bytes(provider.value()), merchantName))
                .update();
    }

    /// Enters an application unless it is there.
    ///
    /// @return whether it was not
    boolean enterIfMissing(MerchantApplicationId id, PartnerId provider, @Nullable String merchantName) {
        return jdbc.sql(
                                "insert ignore into dated_application (application_id, provider_id, merchant_name) values (?, ?, ?)")
                        .params(Arrays.asList(id.value(), BinaryIds.bytes(provider.value()), merchantName))
                        .update()
                > 0;
    }

    void boarded(MerchantApplicationId id, MerchantId merchant) {
        jdbc.sql("update dated_application set mid = ? where application_id = ?")
                .params(merchant.value(), id.value())
                .update();
    }

    /// Writes the dates of a submission, once.
    void write(MerchantApplicationId id, PartnerId provider, int revision, List<PaperDate> papers, boolean listed) {
        papers.forEach(paper -> jdbc.sql("""
                        insert ignore into paper_validity
                            (application_id, revision, path, paper, ends_on, provider_id, listed)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        id.value(),
                        revision,
                        paper.path().value(),
                        paper.paper().name(),
                        paper.endsOn(),
                        BinaryIds.bytes(provider.value()),
                        listed))
                .update());
    }

    /// Takes an application's papers off the list.
    void unlist(MerchantApplicationId id) {
        jdbc.sql("update paper_validity set listed = false where application_id = ? and listed")
                .param(id.value())
                .update();
    }
}
