package org.partnerportal.audit;

import java.util.List;
import org.partnerportal.partner.PartnerReadersOnly;
import org.partnerportal.partner.PartnerSubjects;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.ReadsOnly;
import org.partnerportal.shared.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Everything that was done to a partner, for the platform's people who administer and oversee partners.
@Service
@PartnerReadersOnly
@ReadsOnly
public class PartnerHistory {

    /// How many records a page holds.
    public static final int PAGE = 30;

    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    PartnerHistory(AuditTrail trail, ApplicationEventPublisher events) {
        this.trail = trail;
        this.events = events;
    }

    /// A page of records before the given one, the newest first. Personal data are hidden until asked for.
    public List<AuditRecord> of(PartnerId partner, long before) {
        return trail.before(before, partner.toString(), PAGE).stream()
                .filter(record -> record.subject().kind().equals(PartnerSubjects.PARTNER))
                .map(AuditReading::hidden)
                .toList();
    }

    /// One record of a partner with its values in full. The look is recorded with its reason.
    @Transactional
    public AuditRecord show(PartnerId partner, long id, String reason) {
        if (reason.isBlank()) {
            throw new NoReasonForLook();
        }
        var record = trail.before(id + 1, partner.toString(), 1).getFirst();
        events.publishEvent(
                new AuditReading.RecordShown(new Subject("audit-record", Long.toString(record.id())), reason));
        return record;
    }
}
