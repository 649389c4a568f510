package org.partnerportal.merchant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.ProviderStaffOnly;
import org.partnerportal.acquiring.MerchantId;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.partner.PartnerGate;
import org.partnerportal.shared.Capability;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.ReadsOnly;
import org.partnerportal.shared.SchemeTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Asking for a further payment product for a merchant of one's own, and giving what it needs. The others go on as
/// they are.
@Service
@ProviderStaffOnly
@Transactional
public class CapabilityRequests {

    private final Merchants merchants;
    private final MerchantCapabilities products;
    private final CapabilityAsking asking;
    private final FieldCatalogue catalogue;
    private final PartnerGate gate;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CapabilityRequests(
            Merchants merchants,
            MerchantCapabilities products,
            CapabilityAsking asking,
            FieldCatalogue catalogue,
            PartnerGate gate,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.merchants = merchants;
        this.products = products;
        this.asking = asking;
        this.catalogue = catalogue;
        this.gate = gate;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /// What may be asked for.
    ///
    /// @throws MerchantNotFound if there is no such merchant, or it is another provider's
    @ReadsOnly
    public List<CapabilityOffer> offers(MerchantId id) {
        var merchant = own(id);
        return Stream.of(Capability.values())
                .filter(each -> products.find(new CapabilityId(id, each))
                        .map(found -> found.standing().state().mayBecome(CapabilityState.REQUESTED)
                                && found.standing().state() != CapabilityState.IN_REVIEW)
                        .orElse(true))
                .map(each -> new CapabilityOffer(each, asking.scenes(merchant, each, today())))
                .filter(offer -> !offer.scenes().isEmpty())
                .toList();
    }

    /// Asks for a payment product for one of the sales scenes it is offered for.
    ///
    /// @throws MerchantNotFound if there is no such merchant, or it is another provider's
    public void request(CapabilityId id, String scene) {
        gate.requireMayAct();
        var offered = offers(id.merchant()).stream()
                .anyMatch(offer ->
                        offer.capability() == id.capability() && offer.scenes().contains(scene));
        if (!offered) {
            throw new IllegalCapabilityStep();
        }
        var product = products.find(id).orElse(null);
        products.save(product == null ? fresh(id, scene) : again(product, scene));
    }

    /// Keeps what is given for it.
    public void give(CapabilityId id, long seenVersion, Map<FieldPath, List<String>> changes) {
        gate.requireMayAct();
        var merchant = own(id.merchant());
        var product = product(id, seenVersion);
        var before = product.evidence().given();
        product.give(changes, asking.evidence(merchant, product, today()).open());
        products.save(product);
        var after = product.evidence().given();
        events.publishEvent(new CapabilityEvent.CapabilityEvidenceGiven(
                id,
                before.differing(after).map(path -> change(path, before, after)).toList()));
    }

    /// Hands it to the reviewers, or tells what it still lacks.
    public HandInOutcome handIn(CapabilityId id, long seenVersion) {
        gate.requireMayAct();
        var merchant = own(id.merchant());
        var product = product(id, seenVersion);
        var problems = asking.evidence(merchant, product, today()).problems();
        if (!problems.isEmpty()) {
            return new HandInOutcome.Incomplete(problems);
        }
        product.handIn(actor.account(), clock.instant());
        products.save(product);
        return new HandInOutcome.HandedIn();
    }

    /// Takes the request back.
    public void withdraw(CapabilityId id, long seenVersion, String reason) {
        gate.requireMayAct();
        own(id.merchant());
        var product = product(id, seenVersion);
        product.withdraw(actor.account(), reason, clock.instant());
        products.save(product);
    }

    /// A value that was given, in full; the look is recorded.
    public String show(CapabilityId id, FieldPath path) {
        gate.requireMayAct();
        own(id.merchant());
        var value = products.find(id)
                .flatMap(
                        product -> product.evidence().given().all(path).stream().findFirst())
                .orElse("");
        events.publishEvent(new CapabilityEvent.CapabilityEvidenceShown(id, path.value()));
        return value;
    }

    private MerchantCapability fresh(CapabilityId id, String scene) {
        return MerchantCapability.requested(id, scene, actor.account(), clock.instant());
    }

    private MerchantCapability again(MerchantCapability product, String scene) {
        product.requestAgain(scene, actor.account(), clock.instant());
        return product;
    }

    private MerchantCapability product(CapabilityId id, long seenVersion) {
        var product = products.find(id).orElseThrow(MerchantNotFound::new);
        product.requireSeen(seenVersion);
        return product;
    }

    private Change change(FieldPath path, FormValues before, FormValues after) {
        return new Change(
                path.value(),
                joined(before, path),
                joined(after, path),
                catalogue.field(path).sensitive());
    }

    private static @Nullable String joined(FormValues values, FieldPath path) {
        var all = values.all(path);
        return all.isEmpty() ? null : String.join(" | ", all);
    }

    private Merchant own(MerchantId id) {
        return merchants.find(id, new MerchantScope.BoardedBy(actor.provider())).orElseThrow(MerchantNotFound::new);
    }

    private LocalDate today() {
        return SchemeTime.today(clock);
    }
}
