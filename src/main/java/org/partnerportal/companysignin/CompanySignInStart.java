package org.partnerportal.companysignin;

import java.util.Locale;
import java.util.Optional;
import org.partnerportal.shared.ReadsOnly;
import org.springframework.stereotype.Component;

/// Finds the company's provider for somebody who wants to sign in. No use case: nobody is signed in yet.
@Component
public class CompanySignInStart {

    private final CompanyProviders providers;
    private final PartnerNumbers partners;

    CompanySignInStart(CompanyProviders providers, PartnerNumbers partners) {
        this.providers = providers;
        this.partners = partners;
    }

    /// Where to send the person; none if no company sign-in belongs to that number or domain.
    ///
    /// @param typed a partner's number, or an e-mail address
    @ReadsOnly
    public Optional<String> address(String typed) {
        var at = typed.lastIndexOf('@');
        var provider = at < 0
                ? partners.find(typed).flatMap(providers::find)
                : providers.withDomain(typed.substring(at + 1).strip().toLowerCase(Locale.ROOT));
        return provider.map(found -> CompanySignInSecurity.BEGIN + "/" + found.partner());
    }
}
