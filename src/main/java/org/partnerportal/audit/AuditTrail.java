package org.partnerportal.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.AccountNames;
import org.partnerportal.access.Actor;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;
import org.partnerportal.vault.Vault;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes down every domain event in the transaction that published it. What happened and its record stand or fall
/// together; there is no way to change a record.
@Component
class AuditTrail {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final ChangesText text;
    private final CurrentActor current;
    private final AccountNames names;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, Vault vault, ChangesText text, CurrentActor current, AccountNames names, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.text = text;
        this.current = current;
        this.names = names;
        this.clock = clock;
    }

    @EventListener
    void record(DomainEvent event) {
        var actor = current.actor();
        var subject = event.subject();
        jdbc.sql("""
                        insert into audit_record (at, account_id, actor_kind, action, subject_kind, subject_id, changes)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        Timestamp.from(clock.instant()),
                        actor.account() == null
                                ? null
                                : BinaryIds.bytes(actor.account().value()),
                        kind(actor),
                        event.action(),
                        subject.kind(),
                        subject.id(),
                        event.changes().isEmpty() ? null : vault.seal(context(subject), text.written(event.changes()))))
                .update();
    }

    /// Records older than `before`, the newest first, of one thing or of everything.
    List<AuditRecord> before(long before, @Nullable String subjectId, int limit) {
        var narrowed = subjectId == null ? "" : " and subject_id = ?";
        var parameters = subjectId == null ? List.<Object>of(before, limit) : List.<Object>of(before, subjectId, limit);
        return jdbc.sql("select * from audit_record where id < ?" + narrowed + " order by id desc limit ?")
                .params(parameters)
                .query(this::read)
                .list();
    }

    private AuditRecord read(ResultSet row, int number) throws SQLException {
        var subject = new Subject(row.getString("subject_kind"), row.getString("subject_id"));
        var account = BinaryIds.account(row.getBytes("account_id"));
        var changes = row.getBytes("changes");
        return new AuditRecord(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                account,
                row.getString("actor_kind"),
                names.of(account),
                row.getString("action"),
                subject,
                changes == null ? List.of() : text.read(vault.openText(context(subject), changes)));
    }

    private static String kind(Actor actor) {
        return actor.roles().stream()
                .sorted()
                .findFirst()
                .map(Enum::name)
                .orElseGet(() -> actor.name().toUpperCase(Locale.ROOT));
    }

    private static String context(Subject subject) {
        return "audit_record:" + subject;
    }
}
