package org.partnerportal.partner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerportal.routing.Routing;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.shared.PartnerId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All partners. Saving writes only over the version that was loaded, and publishes what happened in the same
/// transaction.
@Repository
class Partners {

    private final JdbcClient jdbc;
    private final PartnerParts parts;
    private final ApplicationEventPublisher events;

    Partners(JdbcClient jdbc, PartnerParts parts, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.events = events;
    }

    Optional<Partner> find(PartnerId id) {
        return jdbc.sql("select * from partner where id = ?")
                .param(BinaryIds.bytes(id.value()))
                .query(this::partner)
                .optional();
    }

    Optional<Partner> findByNumber(String number) {
        return jdbc.sql("select * from partner where number = ?")
                .param(number)
                .query(this::partner)
                .optional();
    }

    /// These partners by name, without their contacts and proposals: three queries, however many they are.
    List<Partner> findWithoutContacts(List<PartnerId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var routings = parts.routings(ids);
        return jdbc.sql("select * from partner where id in (:ids) order by name, id")
                .param(
                        "ids",
                        ids.stream().map(id -> BinaryIds.bytes(id.value())).toList())
                .query((row, number) -> {
                    var id = new PartnerId(BinaryIds.uuid(row.getBytes("id")));
                    return partner(row, List.of(), routings.getOrDefault(id, Routing.NONE), null);
                })
                .list();
    }

    Map<PartnerId, String> acquirerNumbers() {
        return jdbc
                .sql("select id, number from partner where kind = 'ACQUIRER'")
                .query((row, number) ->
                        Map.entry(new PartnerId(BinaryIds.uuid(row.getBytes("id"))), row.getString("number")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    boolean numberTaken(String number) {
        return jdbc.sql("select exists (select 1 from partner where number = ?)")
                .param(number)
                .query(Boolean.class)
                .single();
    }

    List<PartnerId> suspendedUntil(Instant moment, int limit) {
        return jdbc.sql("select id from partner where standing = 'SUSPENDED' and standing_until <= ? limit ?")
                .params(Timestamp.from(moment), limit)
                .query((row, number) -> new PartnerId(BinaryIds.uuid(row.getBytes(1))))
                .list();
    }

    void add(Partner partner) {
        var identity = partner.identity();
        var profile = partner.profile();
        jdbc.sql("""
                        insert into partner (id, number, kind, created_at, name, name_initials, filing_number,
                                             contract_from, contract_until, industries, subject_types, capabilities,
                                             may_board_micro, standing, standing_since, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""")
                .params(Arrays.asList(
                        BinaryIds.bytes(identity.id().value()),
                        identity.number(),
                        identity.kind().name(),
                        Timestamp.from(identity.createdAt()),
                        profile.name(),
                        Initials.of(profile.name()),
                        profile.filingNumber(),
                        profile.contract().from(),
                        profile.contract().until(),
                        Lines.written(profile.permission().industries()),
                        Lines.written(profile.permission().subjectTypes()),
                        Lines.written(profile.permission().capabilities()),
                        profile.permission().micro(),
                        partner.standing().current().standing().name(),
                        Timestamp.from(partner.standing().current().since())))
                .update();
        parts.write(identity.id(), profile);
        partner.takeEvents().forEach(events::publishEvent);
    }

    void save(Partner partner) {
        var profile = partner.profile();
        var current = partner.standing().current();
        var resumes = partner.standing().resumesAs();
        var id = BinaryIds.bytes(partner.identity().id().value());
        var written = jdbc.sql("""
                        update partner
                           set name = ?, name_initials = ?, filing_number = ?, contract_from = ?, contract_until = ?,
                               industries = ?, subject_types = ?, capabilities = ?, may_board_micro = ?,
                               standing = ?, standing_since = ?, standing_reason = ?, standing_until = ?,
                               standing_resumes = ?, version = version + 1
                         where id = ? and version = ?""")
                .params(Arrays.asList(
                        profile.name(),
                        Initials.of(profile.name()),
                        profile.filingNumber(),
                        profile.contract().from(),
                        profile.contract().until(),
                        Lines.written(profile.permission().industries()),
                        Lines.written(profile.permission().subjectTypes()),
                        Lines.written(profile.permission().capabilities()),
                        profile.permission().micro(),
                        current.standing().name(),
                        Timestamp.from(current.since()),
                        current.reason(),
                        timestamp(current.until()),
                        resumes == null ? null : resumes.name(),
                        id,
                        partner.version()))
                .update();
        if (written == 0) {
            throw new ChangedMeanwhile();
        }
        parts.write(partner.identity().id(), profile);
        parts.write(partner.identity().id(), partner.standing().proposal());
        partner.takeEvents().forEach(events::publishEvent);
    }

    private Partner partner(ResultSet row, int number) throws SQLException {
        var id = new PartnerId(BinaryIds.uuid(row.getBytes("id")));
        return partner(
                row, parts.contacts(id), parts.routing(id), parts.proposal(id).orElse(null));
    }

    private static Partner partner(
            ResultSet row, List<PartnerContact> contacts, Routing routing, @Nullable StandingProposal proposal)
            throws SQLException {
        var identity = new Partner.Identity(
                new PartnerId(BinaryIds.uuid(row.getBytes("id"))),
                row.getString("number"),
                PartnerKind.valueOf(row.getString("kind")),
                row.getTimestamp("created_at").toInstant());
        var resumes = row.getString("standing_resumes");
        var standing = new Partner.Standing(
                PartnerRows.stored(row), resumes == null ? null : PartnerStanding.valueOf(resumes), proposal);
        var profile = new PartnerProfile(
                row.getString("name"),
                row.getString("filing_number"),
                PartnerRows.contract(row),
                contacts,
                PartnerRows.permission(row),
                routing);
        return new Partner(identity, profile, standing, row.getLong("version"));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }
}
