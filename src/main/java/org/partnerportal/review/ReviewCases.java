package org.partnerportal.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.onboarding.ReturnReason;
import org.partnerportal.screening.RiskLevel;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All review cases. No partner has any: everyone who may read cases may read each of them.
///
/// Saving writes only over the version that was loaded, and publishes what happened in the same transaction.
@Repository
class ReviewCases {

    /// A claim, and when its holder last did something with the case.
    record Idle(ReviewCaseId id, long version, Instant actedAt) {}

    private static final String SELECT = """
            select c.id, c.application_id, c.provider_id, c.revision, c.merchant_name, c.subject_type, c.risk, c.state,
                   c.claimed_by, c.claimed_at, c.first_decider, c.outcome, c.note, c.clock_spent, c.clock_since, c.turn_at,
                   c.version, r.opened_at, r.checklist
              from review_case c
              join review_round r on r.case_id = c.id and r.revision = c.revision
            """;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final CaseClocks clocks;
    private final Clock now;
    private final ApplicationEventPublisher events;

    ReviewCases(JdbcClient jdbc, Vault vault, CaseClocks clocks, Clock now, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clocks = clocks;
        this.now = now;
        this.events = events;
    }

    Optional<ReviewCase> find(ReviewCaseId id) {
        return jdbc.sql(SELECT + " where c.id = ?")
                .param(bytes(id))
                .query(this::reviewCase)
                .optional();
    }

    Optional<ReviewCase> findByApplication(MerchantApplicationId application) {
        return jdbc.sql(SELECT + " where c.application_id = ?")
                .param(application.value())
                .query(this::reviewCase)
                .optional();
    }

    /// The application's case, held against everyone else until the transaction ends: for steps that are not a
    /// reviewer's and must not fail because one is just deciding.
    Optional<ReviewCase> hold(MerchantApplicationId application) {
        return jdbc.sql(SELECT + " where c.application_id = ? for update")
                .param(application.value())
                .query(this::reviewCase)
                .optional();
    }

    /// The claims with which nothing was done since the given moment, the oldest first.
    List<Idle> idleClaims(Instant since, int limit) {
        return jdbc.sql("""
                        select id, version, acted_at from review_case
                         where state = 'CLAIMED' and acted_at < ? order by acted_at limit ?""")
                .params(Timestamp.from(since), limit)
                .query((row, _) -> new Idle(
                        new ReviewCaseId(BinaryIds.uuid(row.getBytes("id"))),
                        row.getLong("version"),
                        row.getTimestamp("acted_at").toInstant()))
                .list();
    }

    int countClaimedBy(AccountId person) {
        return jdbc.sql("select count(*) from review_case where claimed_by = ?")
                .param(BinaryIds.bytes(person.value()))
                .query(Integer.class)
                .single();
    }

    /// The cases that lie with a person, held until the transaction ends.
    List<ReviewCase> holdClaimedBy(AccountId person) {
        return jdbc.sql(SELECT + " where c.claimed_by = ? for update")
                .param(BinaryIds.bytes(person.value()))
                .query(this::reviewCase)
                .list();
    }

    void add(ReviewCase opened) {
        var origin = opened.origin();
        var merchant = opened.merchant();
        var clock = clocks.goesOn(opened);
        jdbc.sql("""
                        insert into review_case (id, application_id, provider_id, revision, merchant_name, subject_type,
                            risk, state, closed, opened_at, clock_spent, clock_since, turn_at, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, false, ?, ?, ?, ?, 0)""")
                .params(Arrays.asList(
                        bytes(origin.id()),
                        origin.application().value(),
                        BinaryIds.bytes(origin.provider().value()),
                        opened.round().revision(),
                        merchant.name(),
                        merchant.subjectType(),
                        merchant.risk().name(),
                        opened.standing().state().name(),
                        Timestamp.from(opened.round().openedAt()),
                        clock.spent().toSeconds(),
                        moment(clock.since()),
                        Timestamp.from(clock.turn())))
                .update();
        record(opened, opened.takeEvents());
    }

    /// @throws ChangedMeanwhile if somebody else saved it since it was loaded
    void save(ReviewCase changed) {
        var happened = changed.takeEvents();
        if (happened.isEmpty()) {
            return;
        }
        if (!update(changed)) {
            throw new ChangedMeanwhile();
        }
        record(changed, happened);
    }

    /// Gives an open case another risk. Who is just looking at it is told that it changed.
    void weigh(MerchantApplicationId application, int revision, RiskLevel risk) {
        jdbc.sql("""
                        update review_case set risk = ?, version = version + 1
                         where application_id = ? and revision = ? and not closed""").params(risk.name(), application.value(), revision).update();
    }

    private boolean update(ReviewCase changed) {
        var origin = changed.origin();
        var merchant = changed.merchant();
        var standing = changed.standing();
        var claim = standing.claim();
        var clock = clocks.goesOn(changed);
        var updated = jdbc.sql("""
                        update review_case
                           set revision = ?, merchant_name = ?, subject_type = ?, risk = ?, state = ?, closed = ?,
                               opened_at = ?, claimed_by = ?, claimed_at = ?, first_decider = ?, outcome = ?, note = ?,
                               clock_spent = ?, clock_since = ?, turn_at = ?, acted_at = ?, version = version + 1
                         where id = ? and version = ?""")
                .params(Arrays.asList(
                        changed.round().revision(),
                        merchant.name(),
                        merchant.subjectType(),
                        merchant.risk().name(),
                        standing.state().name(),
                        standing.state() == CaseState.CLOSED,
                        Timestamp.from(changed.round().openedAt()),
                        claim == null ? null : BinaryIds.bytes(claim.by().value()),
                        claim == null ? null : Timestamp.from(claim.at()),
                        standing.firstDecider() == null
                                ? null
                                : BinaryIds.bytes(standing.firstDecider().value()),
                        standing.outcome() == null ? null : standing.outcome().name(),
                        standing.note() == null ? null : vault.seal(context("note", origin.id()), standing.note()),
                        clock.spent().toSeconds(),
                        moment(clock.since()),
                        Timestamp.from(clock.turn()),
                        claim == null ? null : Timestamp.from(now.instant()),
                        bytes(origin.id()),
                        changed.version()))
                .update();
        return updated > 0;
    }

    // What each event says is new is all that is written beside the case itself.
    private void record(ReviewCase changed, List<CaseEvent> happened) {
        for (var event : happened) {
            switch (event) {
                case CaseEvent.CaseOpened opened -> writeRound(changed);
                case CaseEvent.ItemsDecided decided ->
                    decided.after()
                            .forEach((path, decision) -> writeDecision(changed, decided.revision(), path, decision));
                default -> {}
            }
            events.publishEvent(event);
        }
    }

    private void writeRound(ReviewCase opened) {
        jdbc.sql("insert into review_round (case_id, revision, opened_at, checklist) values (?, ?, ?, ?)")
                .params(
                        bytes(opened.origin().id()),
                        opened.round().revision(),
                        Timestamp.from(opened.round().openedAt()),
                        opened.round().checklist().text())
                .update();
    }

    private void writeDecision(ReviewCase decided, int revision, FieldPath path, RecordedDecision recorded) {
        var id = decided.origin().id();
        var returned = recorded.decision() instanceof Decision.Returned found ? found : null;
        jdbc.sql("""
                        insert into item_decision (case_id, revision, path, verdict, reason, outward_text, decided_by,
                            decided_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) as fresh
                        on duplicate key update verdict = fresh.verdict, reason = fresh.reason,
                            outward_text = fresh.outward_text, decided_by = fresh.decided_by,
                            decided_at = fresh.decided_at""")
                .params(Arrays.asList(
                        bytes(id),
                        revision,
                        path.value(),
                        returned == null ? "ACCEPTED" : "RETURNED",
                        returned == null ? null : returned.reason().name(),
                        returned == null ? null : vault.seal(context("outward_text", id), returned.outwardText()),
                        BinaryIds.bytes(recorded.by().value()),
                        Timestamp.from(recorded.at())))
                .update();
    }

    private ReviewCase reviewCase(ResultSet row, int number) throws SQLException {
        var id = new ReviewCaseId(BinaryIds.uuid(row.getBytes("id")));
        var revision = row.getInt("revision");
        return new ReviewCase(
                new ReviewCase.Origin(
                        id,
                        new MerchantApplicationId(row.getLong("application_id")),
                        new PartnerId(BinaryIds.uuid(row.getBytes("provider_id")))),
                new ReviewCase.Merchant(
                        row.getString("merchant_name"),
                        row.getString("subject_type"),
                        RiskLevel.valueOf(row.getString("risk"))),
                standing(id, row),
                new Round(
                        revision,
                        row.getTimestamp("opened_at").toInstant(),
                        Checklist.parse(row.getString("checklist")),
                        decisions(id, revision)),
                clock(row),
                row.getLong("version"));
    }

    private static CaseClock clock(ResultSet row) throws SQLException {
        var since = row.getTimestamp("clock_since");
        return new CaseClock(
                Duration.ofSeconds(row.getLong("clock_spent")),
                since == null ? null : since.toInstant(),
                row.getTimestamp("turn_at").toInstant());
    }

    private static @Nullable Timestamp moment(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    private CaseStanding standing(ReviewCaseId id, ResultSet row) throws SQLException {
        var claimer = BinaryIds.account(row.getBytes("claimed_by"));
        var outcome = row.getString("outcome");
        var note = row.getBytes("note");
        return new CaseStanding(
                CaseState.valueOf(row.getString("state")),
                claimer == null
                        ? null
                        : new CaseStanding.Claim(
                                claimer, row.getTimestamp("claimed_at").toInstant()),
                BinaryIds.account(row.getBytes("first_decider")),
                outcome == null ? null : CaseOutcome.valueOf(outcome),
                note == null ? null : vault.openText(context("note", id), note));
    }

    private SortedMap<FieldPath, RecordedDecision> decisions(ReviewCaseId id, int revision) {
        var decisions = new TreeMap<FieldPath, RecordedDecision>();
        jdbc.sql("select * from item_decision where case_id = ? and revision = ?")
                .params(bytes(id), revision)
                .query((row, number) -> decisions.put(FieldPath.of(row.getString("path")), decision(id, row)))
                .list();
        return Collections.unmodifiableSortedMap(decisions);
    }

    private RecordedDecision decision(ReviewCaseId id, ResultSet row) throws SQLException {
        var decision = row.getString("verdict").equals("ACCEPTED")
                ? new Decision.Accepted()
                : new Decision.Returned(
                        ReturnReason.valueOf(row.getString("reason")),
                        vault.openText(context("outward_text", id), row.getBytes("outward_text")));
        return new RecordedDecision(
                decision,
                new AccountId(BinaryIds.uuid(row.getBytes("decided_by"))),
                row.getTimestamp("decided_at").toInstant());
    }

    private static byte[] bytes(ReviewCaseId id) {
        return BinaryIds.bytes(id.value());
    }

    private static String context(String column, ReviewCaseId id) {
        return "review_case." + column + ":" + id;
    }
}
