package org.partnerportal.companysignin;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.PartnerId;

/// A partner's company sign-in as its admins see it; never with the secret.
///
/// @param backAddress where the provider must send people back to
/// @param domain the e-mail domain that leads to it
/// @param trusted the values of `acr` or `amr` that count as a second factor
/// @param version 0 where nothing is set up yet
public record CompanySignInDetails(
        PartnerId partner,
        String issuer,
        String clientId,
        String backAddress,
        @Nullable String domain,
        Set<String> trusted,
        long version) {

    /// Whether it is set up.
    public boolean setUp() {
        return version > 0;
    }
}
