package org.partnerportal.companysignin;

import org.partnerportal.shared.PartnerId;

/// Says which e-mail domain leads to a partner's provider, and what of its word counts as a second factor.
///
/// @param domain empty for none
/// @param trusted values of `acr` or `amr`, by spaces; empty for none
/// @param seenVersion the version the person saw
public record RecogniseCompanySignIn(PartnerId partner, String domain, String trusted, long seenVersion) {}
