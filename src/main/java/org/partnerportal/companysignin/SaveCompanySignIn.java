package org.partnerportal.companysignin;

import org.partnerportal.shared.PartnerId;

/// Sets a partner's company sign-in up, or changes it.
///
/// @param secret the client's secret; empty leaves the one there is
/// @param seenVersion the version the person saw
public record SaveCompanySignIn(PartnerId partner, String issuer, String clientId, String secret, long seenVersion) {

    // The secret never shows in a log line.
    @Override
    public String toString() {
        return "SaveCompanySignIn[" + partner + "]";
    }
}
