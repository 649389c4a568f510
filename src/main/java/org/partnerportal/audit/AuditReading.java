package org.partnerportal.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.AuditorsOnly;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.ReadsOnly;
import org.partnerportal.shared.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What auditors read: everything that was done, and nothing they could change.
@Service
@AuditorsOnly
@ReadsOnly
public class AuditReading {

    /// How many records a page holds.
    public static final int PAGE = 50;

    /// An auditor read a record's values in full, and said why.
    public record RecordShown(Subject subject, String reason) implements DomainEvent {

        @Override
        public String action() {
            return "audit.record-shown";
        }

        @Override
        public List<Change> changes() {
            return List.of(new Change("reason", null, reason));
        }
    }

    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    AuditReading(AuditTrail trail, ApplicationEventPublisher events) {
        this.trail = trail;
        this.events = events;
    }

    /// A page of records before the given one, the newest first; of one thing's id, or of everything. What was typed is
    /// hidden until it is asked for with a reason.
    public List<AuditRecord> page(long before, @Nullable String subjectId) {
        return trail.before(before, subjectId, PAGE).stream()
                .map(AuditReading::hidden)
                .toList();
    }

    /// One record with its values in full. The look is recorded with its reason.
    @Transactional
    public AuditRecord show(long id, String reason) {
        if (reason.isBlank()) {
            throw new NoReasonForLook();
        }
        var record = trail.before(id + 1, null, 1).getFirst();
        events.publishEvent(new RecordShown(new Subject("audit-record", Long.toString(record.id())), reason));
        return record;
    }

    /// The record as it is listed: what was typed is hidden.
    static AuditRecord hidden(AuditRecord record) {
        return new AuditRecord(
                record.id(),
                record.at(),
                record.actor(),
                record.actorKind(),
                record.name(),
                record.action(),
                record.subject(),
                record.changes().stream().map(AuditReading::hidden).toList());
    }

    private static AuditRecord.RecordedChange hidden(AuditRecord.RecordedChange change) {
        return change.personal()
                ? new AuditRecord.RecordedChange(change.path(), mark(change.before()), mark(change.after()), true)
                : change;
    }

    private static @Nullable String mark(@Nullable String value) {
        return value == null ? null : "•••";
    }
}
