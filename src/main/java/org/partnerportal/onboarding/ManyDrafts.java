package org.partnerportal.onboarding;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.PartnerId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes many fresh drafts with few statements. They look as if [MerchantApplications] had added each.
@Repository
class ManyDrafts {

    private static final int ROWS = 100;
    private static final String ROW = "(?, ?, ?, 'DRAFT', ?, 0, ?, ?, ?, ?, ?, ?, 0)";

    private final JdbcClient jdbc;
    private final SealedForms forms;
    private final Fingerprints fingerprints;
    private final ApplicationEventPublisher events;

    ManyDrafts(JdbcClient jdbc, SealedForms forms, Fingerprints fingerprints, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.fingerprints = fingerprints;
        this.events = events;
    }

    void add(BeginDrafts command, List<NewDraft> drafts, List<MerchantApplicationId> ids, Instant at) {
        for (var from = 0; from < drafts.size(); from += ROWS) {
            var to = Math.min(drafts.size(), from + ROWS);
            insert(command, drafts.subList(from, to), ids.subList(from, to), Timestamp.from(at));
        }
        fingerprints.writeFresh(ids, drafts.stream().map(NewDraft::form).toList());
        if (!ids.isEmpty()) {
            events.publishEvent(new DraftsBegun(command.source(), command.provider(), ids));
        }
    }

    Set<String> taken(PartnerId provider, Collection<String> businessCodes) {
        var marks = String.join(", ", Collections.nCopies(businessCodes.size(), "?"));
        var parameters = new ArrayList<Object>();
        parameters.add(BinaryIds.bytes(provider.value()));
        parameters.addAll(businessCodes);
        return new HashSet<>(jdbc.sql("select lower(business_code) from merchant_application"
                        + " where provider_id = ? and business_code in (" + marks + ")")
                .params(parameters)
                .query((row, _) -> row.getString(1).toLowerCase(Locale.ROOT))
                .list());
    }

    private void insert(BeginDrafts command, List<NewDraft> drafts, List<MerchantApplicationId> ids, Timestamp at) {
        var provider = BinaryIds.bytes(command.provider().value());
        var by = BinaryIds.bytes(command.by().value());
        // Sealing is most of the work, and each stands for itself.
        var sealed = IntStream.range(0, drafts.size())
                .parallel()
                .mapToObj(place -> forms.seal(ids.get(place), drafts.get(place).form()))
                .toList();
        var parameters = new ArrayList<Object>();
        for (var place = 0; place < drafts.size(); place++) {
            var draft = drafts.get(place);
            parameters.add(ids.get(place).value());
            parameters.add(provider);
            parameters.add(draft.businessCode());
            parameters.add(at);
            parameters.add(MerchantNaming.subjectType(draft.form()).orElse(null));
            parameters.add(MerchantNaming.name(draft.form()).orElse(null));
            parameters.add(sealed.get(place));
            parameters.add(at);
            parameters.add(at);
            parameters.add(by);
        }
        jdbc.sql("""
                        insert into merchant_application (id, provider_id, business_code, status, status_since, revision,
                            subject_type, merchant_name, form, created_at, updated_at, updated_by, version)
                        values\s""" + String.join(", ", Collections.nCopies(drafts.size(), ROW)))
                .params(parameters)
                .update();
    }
}
