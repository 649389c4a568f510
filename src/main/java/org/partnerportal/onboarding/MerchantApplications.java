package org.partnerportal.onboarding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.shared.PartnerId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All merchant applications. Every finder takes the scope it looks in; there is none without.
///
/// Saving writes only over the version that was loaded, and publishes what happened in the same transaction.
@Repository
class MerchantApplications {

    private static final String SELECT = """
            select id, provider_id, acquirer_id, business_code, status, status_since, revision, form, open_fields,
                   created_at, updated_at, updated_by, version
              from merchant_application
             where id = ?""";

    private final JdbcClient jdbc;
    private final SealedForms forms;
    private final Fingerprints fingerprints;
    private final ApplicationEventPublisher events;

    MerchantApplications(
            JdbcClient jdbc, SealedForms forms, Fingerprints fingerprints, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.fingerprints = fingerprints;
        this.events = events;
    }

    Optional<MerchantApplication> find(MerchantApplicationId id, ApplicationScope scope) {
        return jdbc.sql(SELECT + " and " + scope.condition())
                .params(Stream.concat(Stream.of(id.value()), scope.parameters()).toList())
                .query(this::application)
                .optional();
    }

    boolean codeTaken(PartnerId provider, String businessCode, MerchantApplicationId by) {
        return jdbc.sql(
                        "select exists (select 1 from merchant_application where provider_id = ? and business_code = ? and id <> ?)")
                .params(BinaryIds.bytes(provider.value()), businessCode, by.value())
                .query(Boolean.class)
                .single();
    }

    void add(MerchantApplication application) {
        var origin = application.origin();
        var content = application.content();
        jdbc.sql("""
                        insert into merchant_application (id, provider_id, business_code, status, status_since, revision,
                            subject_type, merchant_name, form, created_at, updated_at, updated_by, version)
                        values (?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, 0)""")
                .params(Arrays.asList(
                        origin.id().value(),
                        BinaryIds.bytes(origin.provider().value()),
                        content.businessCode(),
                        application.status().name(),
                        Timestamp.from(origin.createdAt()),
                        MerchantNaming.subjectType(content.form()).orElse(null),
                        MerchantNaming.name(content.form()).orElse(null),
                        forms.seal(origin.id(), content.form()),
                        Timestamp.from(origin.createdAt()),
                        Timestamp.from(content.updatedAt()),
                        bytes(content.by())))
                .update();
        fingerprints.write(origin.id(), content.form());
        application.takeEvents().forEach(events::publishEvent);
    }

    /// @throws ChangedMeanwhile if somebody else saved it since it was loaded
    void save(MerchantApplication application) {
        var happened = application.takeEvents();
        if (happened.isEmpty()) {
            return;
        }
        if (!update(application)) {
            throw new ChangedMeanwhile();
        }
        if (fingerprints.touchedBy(happened)) {
            fingerprints.write(application.id(), application.content().form());
        }
        happened.forEach(events::publishEvent);
    }

    private boolean update(MerchantApplication application) {
        var standing = application.standing();
        var content = application.content();
        var updated = jdbc.sql("""
                        update merchant_application
                           set acquirer_id = ?, business_code = ?, status = ?, status_since = ?, revision = ?,
                               subject_type = ?, merchant_name = ?, form = ?, open_fields = ?, updated_at = ?,
                               updated_by = ?, version = version + 1
                         where id = ? and version = ?""")
                .params(Arrays.asList(
                        standing.acquirer() == null
                                ? null
                                : BinaryIds.bytes(standing.acquirer().value()),
                        content.businessCode(),
                        standing.status().name(),
                        Timestamp.from(standing.since()),
                        standing.revision(),
                        MerchantNaming.subjectType(content.form()).orElse(null),
                        MerchantNaming.name(content.form()).orElse(null),
                        forms.seal(application.id(), content.form()),
                        text(content.open()),
                        Timestamp.from(content.updatedAt()),
                        bytes(content.by()),
                        application.id().value(),
                        application.version()))
                .update();
        return updated > 0;
    }

    private MerchantApplication application(ResultSet row, int number) throws SQLException {
        var id = new MerchantApplicationId(row.getLong("id"));
        var provider = new PartnerId(BinaryIds.uuid(row.getBytes("provider_id")));
        return new MerchantApplication(
                new MerchantApplication.Origin(
                        id, provider, row.getTimestamp("created_at").toInstant()),
                new MerchantApplication.Standing(
                        ApplicationStatus.valueOf(row.getString("status")),
                        row.getTimestamp("status_since").toInstant(),
                        row.getInt("revision"),
                        BinaryIds.partner(row.getBytes("acquirer_id"))),
                new MerchantApplication.Content(
                        row.getString("business_code"),
                        forms.open(id, row.getBytes("form")),
                        paths(row.getString("open_fields")),
                        row.getTimestamp("updated_at").toInstant(),
                        BinaryIds.account(row.getBytes("updated_by"))),
                row.getLong("version"));
    }

    private static byte @Nullable [] bytes(@Nullable AccountId account) {
        return account == null ? null : BinaryIds.bytes(account.value());
    }

    private static @Nullable String text(Set<FieldPath> open) {
        return open.isEmpty()
                ? null
                : open.stream().map(FieldPath::value).sorted().collect(Collectors.joining("\n"));
    }

    private static Set<FieldPath> paths(@Nullable String text) {
        return text == null ? Set.of() : text.lines().map(FieldPath::of).collect(Collectors.toUnmodifiableSet());
    }

    List<MerchantApplicationId> idleSince(Set<ApplicationStatus> statuses, Timestamp moment, int limit) {
        return jdbc.sql("""
                        select id from merchant_application
                         where status in (:statuses) and updated_at < :moment order by updated_at limit :limit""")
                .param("statuses", statuses.stream().map(Enum::name).toList())
                .param("moment", moment)
                .param("limit", limit)
                .query((row, number) -> new MerchantApplicationId(row.getLong(1)))
                .list();
    }

    List<MerchantApplicationId> handedIn(MerchantApplicationId after, int limit) {
        return jdbc.sql("select id from merchant_application where id > ? and revision > 0 order by id limit ?")
                .params(after.value(), limit)
                .query((row, number) -> new MerchantApplicationId(row.getLong(1)))
                .list();
    }
}
