package org.partnerportal.partner;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.partnerportal.access.AdminsOnly;
import org.partnerportal.access.CaseReadersOnly;
import org.partnerportal.access.SystemOnly;
import org.partnerportal.shared.PartnerId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The directory of service providers and acquirers.
@Service
@Transactional
public class PartnerDirectory {

    /// How many partners a page holds.
    public static final int PAGE = 100;

    private final Partners partners;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PartnerDirectory(Partners partners, ApplicationEventPublisher events, Clock clock) {
        this.partners = partners;
        this.events = events;
        this.clock = clock;
    }

    /// Takes a partner in.
    @SystemOnly
    public PartnerId open(PartnerSummary partner) {
        partners.add(partner, clock.instant());
        events.publishEvent(new PartnerOpened(partner.id(), partner.name()));
        return partner.id();
    }

    /// The partner with the number people quote.
    @SystemOnly
    @Transactional(readOnly = true)
    public Optional<PartnerSummary> withNumber(String number) {
        return partners.findByNumber(number);
    }

    /// The partners of a kind by name, a page of them after the given name.
    @AdminsOnly
    @Transactional(readOnly = true)
    public List<PartnerSummary> list(PartnerKind kind, String afterName) {
        return partners.findByKindAfter(kind, afterName, PAGE);
    }

    /// The partners of a kind whose name or number begins with `text`, a page of them after the given name.
    @AdminsOnly
    @Transactional(readOnly = true)
    public List<PartnerSummary> search(PartnerKind kind, String text, String afterName) {
        return partners.findBeginning(kind, text, afterName, PAGE);
    }

    /// The service providers whose name or number begins with `text`, a page of them; for those who read many
    /// providers' cases.
    @CaseReadersOnly
    @Transactional(readOnly = true)
    public List<PartnerSummary> search(String text) {
        return partners.findBeginning(PartnerKind.SERVICE_PROVIDER, text, "", PAGE);
    }
}
