package org.partnerportal.companysignin;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.partnerportal.access.SystemActor;
import org.partnerportal.partner.PartnerDirectory;
import org.partnerportal.shared.PartnerId;
import org.springframework.stereotype.Component;

/// Finds a partner by the number people quote, for those who may not look into the directory.
@Component
class PartnerNumbers {

    private final PartnerDirectory partners;
    private final SystemActor system;

    PartnerNumbers(PartnerDirectory partners, SystemActor system) {
        this.partners = partners;
        this.system = system;
    }

    Optional<PartnerId> find(String number) {
        var found = new AtomicReference<Optional<PartnerId>>(Optional.empty());
        system.run(() -> found.set(partners.withNumber(number.strip()).map(partner -> partner.id())));
        return found.get();
    }
}
