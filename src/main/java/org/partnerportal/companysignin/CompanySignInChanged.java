package org.partnerportal.companysignin;

import java.util.List;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.Subject;

/// A partner's company sign-in was set up, changed, recognised or taken away.
///
/// @param what `saved`, `recognised` or `removed`
public record CompanySignInChanged(PartnerId partner, String what, List<Change> changes) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("partner", partner.toString());
    }

    @Override
    public String action() {
        return "companysignin." + what;
    }
}
