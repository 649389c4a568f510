package org.partnerportal.screening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Every screening and its findings. What was compared is sealed.
///
/// Reached by the job, and for people only with a case they may read.
@Repository
class ScreeningRuns {

    private static final String SEPARATOR = "\u001f";

    // A source that says too much must not keep the case from opening.
    private static final int MOST_REASONS = 20;
    private static final int MOST_COMPARED = 8;
    private static final int LONGEST_COMPARED = 150;
    private static final int MOST_OTHERS = 40;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final ApplicationEventPublisher events;

    ScreeningRuns(JdbcClient jdbc, Vault vault, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.events = events;
    }

    /// Counts another attempt, durably before it is made, and says which it is.
    @Transactional
    public int begin(MerchantApplicationId application, int revision) {
        jdbc.sql("""
                        insert into screening_run (application_id, revision, state, risk, reasons, attempts)
                        values (?, ?, 'BEGUN', 'LOW', '', 1) on duplicate key update attempts = attempts + 1""").params(application.value(), revision).update();
        return jdbc.sql("select attempts from screening_run where application_id = ? and revision = ?")
                .params(application.value(), revision)
                .query(Integer.class)
                .single();
    }

    /// Writes down what came of it and says so, once: a second node that took the job for abandoned is too late.
    @Transactional
    public void finish(MerchantApplicationId application, int revision, ScreeningOutcome outcome, Instant at) {
        var first = jdbc.sql("""
                        update screening_run set state = ?, risk = ?, reasons = ?, finished_at = ?
                         where application_id = ? and revision = ? and state = 'BEGUN'""")
                .params(
                        outcome.state().name(),
                        outcome.risk().name(),
                        reasons(outcome),
                        Timestamp.from(at),
                        application.value(),
                        revision)
                .update();
        if (first == 0) {
            return;
        }
        write(application, revision, outcome.findings());
        events.publishEvent(new ApplicationScreened(application, revision, outcome.state(), outcome.risk()));
    }

    /// Puts newer findings in the place of those with these codes, once the screening has ended. Where they are the
    /// same nothing happens.
    @Transactional
    public void renew(MerchantApplicationId application, int revision, Set<String> codes, List<Finding> newer) {
        var held = jdbc.sql("""
                        select risk from screening_run
                         where application_id = ? and revision = ? and state <> 'BEGUN' for update""")
                .params(application.value(), revision)
                .query((row, number) -> RiskLevel.valueOf(row.getString(1)))
                .optional();
        if (held.isEmpty()) {
            return;
        }
        var before = findings(application, revision);
        var after = new ArrayList<>(before);
        after.removeIf(finding -> codes.contains(finding.code()));
        after.addAll(newer);
        if (new HashSet<>(before).equals(new HashSet<>(after))) {
            return;
        }
        var outcome = ScreeningOutcome.of(after, List.of());
        jdbc.sql("update screening_run set risk = ?, reasons = ? where application_id = ? and revision = ?")
                .params(outcome.risk().name(), reasons(outcome), application.value(), revision)
                .update();
        jdbc.sql("delete from screening_finding where application_id = ? and revision = ?")
                .params(application.value(), revision)
                .update();
        write(application, revision, outcome.findings());
        events.publishEvent(new ApplicationScreenedAgain(application, revision, held.get(), outcome.risk()));
    }

    /// Forgets what these codes found, because what it was found in was destroyed.
    void forget(MerchantApplicationId application, Set<String> codes) {
        jdbc.sql("delete from screening_finding where application_id = :application and code in (:codes)")
                .param("application", application.value())
                .param("codes", codes)
                .update();
    }

    private void write(MerchantApplicationId application, int revision, List<Finding> findings) {
        for (var position = 0; position < findings.size(); position++) {
            write(application, revision, position, findings.get(position));
        }
    }

    private static String reasons(ScreeningOutcome outcome) {
        return outcome.reasons().stream().limit(MOST_REASONS).collect(Collectors.joining("\n"));
    }

    /// What came of a submission's screening, once it has ended.
    Optional<ScreeningResult> find(MerchantApplicationId application, int revision) {
        return jdbc.sql("""
                        select state, risk, reasons, finished_at from screening_run
                         where application_id = ? and revision = ? and state <> 'BEGUN'""")
                .params(application.value(), revision)
                .query((row, number) -> result(application, revision, row))
                .optional();
    }

    Optional<RiskLevel> risk(MerchantApplicationId application, int revision) {
        return jdbc.sql("""
                        select risk from screening_run
                         where application_id = ? and revision = ? and state <> 'BEGUN'""")
                .params(application.value(), revision)
                .query((row, number) -> RiskLevel.valueOf(row.getString(1)))
                .optional();
    }

    private void write(MerchantApplicationId application, int revision, int position, Finding finding) {
        jdbc.sql("""
                        insert into screening_finding (application_id, revision, position, code, severity, path, compared,
                            others)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        application.value(),
                        revision,
                        position,
                        finding.code(),
                        finding.severity().name(),
                        finding.path().value(),
                        vault.seal(context(application, revision, position), comparedText(finding)),
                        finding.others().stream()
                                .limit(MOST_OTHERS)
                                .map(MerchantApplicationId::toString)
                                .collect(Collectors.joining(",")))
                .update();
    }

    private ScreeningResult result(MerchantApplicationId application, int revision, ResultSet row) throws SQLException {
        var finished = row.getTimestamp("finished_at");
        return new ScreeningResult(
                revision,
                ScreeningState.valueOf(row.getString("state")),
                RiskLevel.valueOf(row.getString("risk")),
                row.getString("reasons").lines().toList(),
                findings(application, revision),
                finished == null ? null : finished.toInstant());
    }

    private List<Finding> findings(MerchantApplicationId application, int revision) {
        return jdbc.sql("select * from screening_finding where application_id = ? and revision = ? order by position")
                .params(application.value(), revision)
                .query((row, number) -> new Finding(
                        row.getString("code"),
                        Severity.valueOf(row.getString("severity")),
                        FieldPath.of(row.getString("path")),
                        compared(vault.openText(
                                context(application, revision, row.getInt("position")), row.getBytes("compared"))),
                        others(row.getString("others"))))
                .list();
    }

    private static String comparedText(Finding finding) {
        return finding.compared().stream()
                .limit(MOST_COMPARED)
                .map(text -> text.substring(0, Math.min(LONGEST_COMPARED, text.length())))
                .collect(Collectors.joining(SEPARATOR));
    }

    private static List<String> compared(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(SEPARATOR, -1));
    }

    private static List<MerchantApplicationId> others(String text) {
        return Stream.of(text.split(",", -1))
                .flatMap(id -> MerchantApplicationId.parse(id).stream())
                .toList();
    }

    private static String context(MerchantApplicationId application, int revision, int position) {
        return "screening_finding.compared:" + application + ":" + revision + ":" + position;
    }
}
