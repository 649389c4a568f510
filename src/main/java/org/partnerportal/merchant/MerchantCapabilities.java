package org.partnerportal.merchant;

import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerportal.acquiring.MerchantId;
import org.partnerportal.catalogue.ApiShape;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.merchant.MerchantCapability.Evidence;
import org.partnerportal.merchant.MerchantCapability.Standing;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.Capability;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The payment products of merchants. Reached only with a merchant that its own scope has let through, or by the
/// portal itself.
@Repository
class MerchantCapabilities {

    private static final JsonMapper JSON = JsonMapper.shared();

    private record Item(String path, String reason, boolean mended) {}

    private final JdbcClient jdbc;
    private final Vault vault;
    private final ApiShape shape;
    private final ApplicationEventPublisher events;

    MerchantCapabilities(JdbcClient jdbc, Vault vault, ApiShape shape, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.shape = shape;
        this.events = events;
    }

    Optional<MerchantCapability> find(CapabilityId id) {
        return jdbc.sql("select * from merchant_capability where mid = ? and capability = ?")
                .params(id.merchant().value(), id.capability().name())
                .query(this::product)
                .optional();
    }

    List<MerchantCapability> of(MerchantId merchant) {
        return jdbc.sql("select * from merchant_capability where mid = ? order by capability")
                .param(merchant.value())
                .query(this::product)
                .list();
    }

    /// Those that were requested for the merchant who was boarded from this application.
    List<CapabilityId> requestedFor(MerchantApplicationId application) {
        return jdbc.sql("""
                        select c.mid, c.capability from merchant m join merchant_capability c on c.mid = m.mid
                         where m.application_id = ? and c.scene is not null""")
                .param(application.value())
                .query(MerchantCapabilities::id)
                .list();
    }

    List<MerchantCapability> claimedBy(AccountId person) {
        return jdbc.sql("select * from merchant_capability where state = 'IN_REVIEW' and claimed_by = ?")
                .param(BinaryIds.bytes(person.value()))
                .query(this::product)
                .list();
    }

    /// Those that should have been handed in before that day.
    List<CapabilityId> overdue(LocalDate today, int limit) {
        return jdbc.sql("""
                        select mid, capability from merchant_capability
                         where state = 'REQUESTED' and due_by < ? order by due_by limit ?""")
                .params(Date.valueOf(today), limit)
                .query(MerchantCapabilities::id)
                .list();
    }

    void save(MerchantCapability product) {
        if (product.version() < 0) {
            insert(product);
        }
        update(product);
        product.steps().forEach(step -> record(product, step));
    }

    private static CapabilityId id(ResultSet row, int number) throws SQLException {
        return new CapabilityId(new MerchantId(row.getLong("mid")), Capability.valueOf(row.getString("capability")));
    }

    private void insert(MerchantCapability product) {
        try {
            jdbc.sql("""
                            insert into merchant_capability (mid, capability, granted_at, state, version)
                            values (?, ?, ?, 'REQUESTED', -1)""")
                    .params(
                            product.id().merchant().value(),
                            product.id().capability().name(),
                            Timestamp.from(product.standing().since()))
                    .update();
        } catch (DuplicateKeyException somebodyElseDid) {
            throw new ChangedMeanwhile();
        }
    }

    private void update(MerchantCapability product) {
        var standing = product.standing();
        var evidence = product.evidence();
        var rows = jdbc.sql("""
                        update merchant_capability
                           set state = ?, granted_at = ?, due_by = ?, handed_in_at = ?, claimed_by = ?, scene = ?,
                               evidence = ?, returned = ?, version = version + 1
                         where mid = ? and capability = ? and version = ?""")
                .params(Arrays.asList(
                        standing.state().name(),
                        Timestamp.from(standing.since()),
                        standing.dueBy() == null ? null : Date.valueOf(standing.dueBy()),
                        standing.handedInAt() == null ? null : Timestamp.from(standing.handedInAt()),
                        account(standing.claimer()),
                        evidence.scene(),
                        sealed(product.id(), evidence.given()),
                        vault.seal(context("returned", product.id()), json(evidence.returned())),
                        product.id().merchant().value(),
                        product.id().capability().name(),
                        product.version()))
                .update();
        if (rows == 0) {
            throw new ChangedMeanwhile();
        }
    }

    private void record(MerchantCapability product, MerchantCapability.Step step) {
        var id = product.id();
        jdbc.sql("""
                        insert into merchant_capability_step
                            (mid, capability, from_state, to_state, at, by_account, reason, note, evidence)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        id.merchant().value(),
                        id.capability().name(),
                        step.from() == null ? null : step.from().name(),
                        step.to().name(),
                        Timestamp.from(step.at()),
                        account(step.by()),
                        step.reason() == null ? null : vault.seal(context("reason", id), step.reason()),
                        step.note() == null ? null : vault.seal(context("note", id), step.note()),
                        step.to() == CapabilityState.IN_REVIEW
                                ? sealed(id, product.evidence().given())
                                : null))
                .update();
        events.publishEvent(new CapabilityEvent.CapabilityMoved(id, step.from(), step.to(), step.reason()));
    }

    private MerchantCapability product(ResultSet row, int number) throws SQLException {
        var id = new CapabilityId(new MerchantId(row.getLong("mid")), Capability.valueOf(row.getString("capability")));
        var due = row.getDate("due_by");
        var handedIn = row.getTimestamp("handed_in_at");
        var claimer = row.getBytes("claimed_by");
        var standing = new Standing(
                CapabilityState.valueOf(row.getString("state")),
                row.getTimestamp("granted_at").toInstant(),
                due == null ? null : due.toLocalDate(),
                handedIn == null ? null : handedIn.toInstant(),
                claimer == null ? null : new AccountId(BinaryIds.uuid(claimer)));
        return new MerchantCapability(
                id,
                row.getLong("version"),
                standing,
                evidence(id, row.getString("scene"), row.getBytes("evidence"), row.getBytes("returned")));
    }

    private Evidence evidence(
            CapabilityId id, @Nullable String scene, byte @Nullable [] given, byte @Nullable [] returned) {
        if (given == null || returned == null) {
            return Evidence.NONE;
        }
        var items = new ArrayList<ReturnedEvidence>();
        for (var item : JSON.readValue(vault.openText(context("returned", id), returned), Item[].class)) {
            items.add(new ReturnedEvidence(FieldPath.of(item.path()), item.reason(), item.mended()));
        }
        return new Evidence(scene, shape.values(vault.openText(context("evidence", id), given)), List.copyOf(items));
    }

    private byte[] sealed(CapabilityId id, FormValues given) {
        return vault.seal(context("evidence", id), shape.json(given).getBytes(StandardCharsets.UTF_8));
    }

    private static String json(List<ReturnedEvidence> items) {
        return JSON.writeValueAsString(items.stream()
                .map(item -> new Item(item.path().value(), item.reason(), item.mended()))
                .toList());
    }

    static String context(String column, CapabilityId id) {
        return "merchant_capability." + column + ":" + id;
    }

    private static byte @Nullable [] account(@Nullable AccountId person) {
        return person == null ? null : BinaryIds.bytes(person.value());
    }
}
