package org.partnerportal.partner;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.CaseReadersOnly;
import org.partnerportal.access.SystemOnly;
import org.partnerportal.routing.Routing;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.ReadsOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The directory of service providers and acquirers.
@Service
@Transactional
public class PartnerDirectory {

    /// How many partners a page holds.
    public static final int PAGE = PartnerLister.PAGE;

    private static final int EXPORTED_AT_ONCE = 500;

    private final Partners partners;
    private final PartnerLister lister;
    private final PartnerReading reading;
    private final PartnerNames names;
    private final Clock clock;

    PartnerDirectory(Partners partners, PartnerLister lister, PartnerReading reading, PartnerNames names, Clock clock) {
        this.partners = partners;
        this.lister = lister;
        this.reading = reading;
        this.names = names;
        this.clock = clock;
    }

    /// Takes a partner in that the portal itself knows of.
    @SystemOnly
    public PartnerId open(NewPartner partner) {
        var identity = new Partner.Identity(partner.id(), partner.number(), partner.kind(), clock.instant());
        var routing = partner.routedTo() == null ? Routing.NONE : Routing.to(partner.routedTo());
        var profile = new PartnerProfile(
                partner.name(),
                null,
                Contract.OPEN,
                List.of(),
                BoardingPermission.everything(partner.mayBoardMicro()),
                routing);
        partners.add(Partner.open(identity, profile, ProfileDifference.between(null, profile, names::of)));
        return partner.id();
    }

    /// The partner with the number people quote.
    @SystemOnly
    @ReadsOnly
    public Optional<PartnerDetails> withNumber(String number) {
        return reading.withNumber(number);
    }

    /// A page of the directory by name, after the given position.
    @PartnerReadersOnly
    @ReadsOnly
    public PartnerPage list(PartnerQuery query, PartnerPage.@Nullable Position after) {
        return lister.page(query, after, PAGE);
    }

    /// One partner, by the number people quote.
    @PartnerReadersOnly
    @ReadsOnly
    public Optional<PartnerDetails> find(String number) {
        return reading.withNumber(number);
    }

    /// One partner.
    @PartnerReadersOnly
    @ReadsOnly
    public Optional<PartnerDetails> find(PartnerId id) {
        return reading.withId(id);
    }

    /// Hands over every partner that the query finds, one after the other, however many there are; without their
    /// contacts, which leave the portal in no list.
    @PartnerReadersOnly
    @ReadsOnly
    public void eachOf(PartnerQuery query, Consumer<PartnerDetails> taken) {
        var page = lister.page(query, null, EXPORTED_AT_ONCE);
        while (true) {
            reading.withoutContacts(page.rows().stream().map(PartnerSummary::id).toList())
                    .forEach(taken);
            if (page.next().isEmpty()) {
                return;
            }
            page = lister.page(query, page.next().get(), EXPORTED_AT_ONCE);
        }
    }

    /// The service providers whose name or number holds `text`, a page of them; for those who read many providers'
    /// cases.
    @CaseReadersOnly
    @ReadsOnly
    public List<PartnerSummary> search(String text) {
        var query = new PartnerQuery(text, PartnerKind.SERVICE_PROVIDER, null, false, null);
        return lister.page(query, null, PAGE).rows();
    }

    /// The acquirers whose name or number holds `text`, a page of them; to route to, or to narrow by.
    @PartnerReadersOnly
    @ReadsOnly
    public List<PartnerSummary> acquirers(String text) {
        return lister.page(new PartnerQuery(text, PartnerKind.ACQUIRER, null, false, null), null, PAGE)
                .rows();
    }

    /// The numbers of all acquirers, to name them by in a list.
    @PartnerReadersOnly
    @ReadsOnly
    public Map<PartnerId, String> acquirerNumbers() {
        return partners.acquirerNumbers();
    }
}
