package org.partnerportal.companysignin;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.PartnerId;

/// The OpenID provider a partner's people sign in with.
///
/// @param domain the e-mail domain that leads to it, none until an administrator has said so
/// @param trusted the values of `acr` or `amr` that count as a second factor; none until an administrator has said so
/// @param version what a change must have seen; 0 before it was first saved
record CompanyProvider(
        PartnerId partner,
        String issuer,
        String clientId,
        String secret,
        @Nullable String domain,
        Set<String> trusted,
        long version) {

    // The secret never shows in a log line.
    @Override
    public String toString() {
        return "CompanyProvider[" + partner + "]";
    }
}
