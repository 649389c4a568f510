package org.partnerportal.onboarding;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.standard.RequirementResult;
import org.partnerportal.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The frozen submissions of an application: form, documents and requirement results as they were handed in.
///
/// Reached only with an application that its own scope has let through.
@Repository
class Revisions {

    /// A frozen submission.
    record Revision(int number, Instant submittedAt, String standard, FormValues form) {

        @Override
        public String toString() {
            return "Revision[" + number + "]";
        }
    }

    private final JdbcClient jdbc;
    private final SealedForms forms;
    private final Vault vault;

    Revisions(JdbcClient jdbc, SealedForms forms, Vault vault) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.vault = vault;
    }

    void freeze(
            MerchantApplication application,
            AccountId by,
            String standard,
            List<RequirementResult> requirements,
            Instant at) {
        var id = application.id();
        var number = application.standing().revision();
        var results = requirements.stream()
                .map(result -> result.path() + "\t" + result.state() + "\t" + result.clause())
                .collect(Collectors.joining("\n"));
        jdbc.sql("""
                        insert into application_revision
                            (application_id, number, submitted_at, submitted_by, standard_version, form, requirements)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        id.value(),
                        number,
                        Timestamp.from(at),
                        BinaryIds.bytes(by.value()),
                        standard,
                        forms.seal(id, application.form()),
                        vault.seal("application_revision.requirements:" + id, results)))
                .update();
    }

    Optional<Revision> find(MerchantApplicationId id, int number) {
        return jdbc.sql("""
                        select number, submitted_at, standard_version, form from application_revision
                         where application_id = ? and number = ?""")
                .params(id.value(), number)
                .query((row, index) -> new Revision(
                        row.getInt("number"),
                        row.getTimestamp("submitted_at").toInstant(),
                        row.getString("standard_version"),
                        forms.open(id, row.getBytes("form"))))
                .optional();
    }

    /// What had last been handed in by that moment; an empty form if nothing had.
    FormValues lastBefore(MerchantApplicationId id, Instant moment) {
        return jdbc.sql("""
                        select form from application_revision where application_id = ? and submitted_at <= ?
                         order by number desc limit 1""")
                .params(id.value(), Timestamp.from(moment))
                .query((row, index) -> forms.open(id, row.getBytes("form")))
                .optional()
                .orElse(FormValues.empty());
    }
}
