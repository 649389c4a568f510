package org.partnerportal.merchant;

import java.time.Clock;
import java.util.Optional;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.document.DocumentOwnership;
import org.partnerportal.partner.PartnerGate;
import org.partnerportal.shared.SchemeTime;
import org.partnerportal.shared.Subject;
import org.springframework.stereotype.Component;

/// Says for the documents of a payment product who may see them and who may add to them: whoever may see the merchant,
/// and its provider where the field is open.
@Component
class CapabilityDocuments implements DocumentOwnership {

    private final Merchants merchants;
    private final MerchantCapabilities products;
    private final CapabilityAsking asking;
    private final PartnerGate gate;
    private final CurrentActor actor;
    private final Clock clock;

    CapabilityDocuments(
            Merchants merchants,
            MerchantCapabilities products,
            CapabilityAsking asking,
            PartnerGate gate,
            CurrentActor actor,
            Clock clock) {
        this.merchants = merchants;
        this.products = products;
        this.asking = asking;
        this.gate = gate;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return CapabilityId.KIND;
    }

    @Override
    public boolean mayAttach(Subject owner, String fieldPath) {
        gate.requireMayAct();
        return actor.actor().providerStaff()
                && merchant(owner)
                        .filter(found -> open(found, owner, FieldPath.of(fieldPath)))
                        .isPresent();
    }

    @Override
    public boolean mayRead(Subject owner) {
        return merchant(owner).isPresent();
    }

    private boolean open(Merchant merchant, Subject owner, FieldPath path) {
        return CapabilityId.of(owner)
                .flatMap(products::find)
                .filter(product -> asking.evidence(merchant, product, SchemeTime.today(clock))
                        .open()
                        .contains(path))
                .isPresent();
    }

    private Optional<Merchant> merchant(Subject owner) {
        return CapabilityId.of(owner).flatMap(id -> merchants.find(id.merchant(), MerchantScope.of(actor.actor())));
    }
}
