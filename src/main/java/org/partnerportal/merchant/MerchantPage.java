package org.partnerportal.merchant;

import java.util.List;
import java.util.Optional;
import org.partnerportal.acquiring.MerchantId;

/// One page of the merchants, the youngest number first.
///
/// @param next after which number the following page begins, none if this is the last
public record MerchantPage(List<Merchant> rows, Optional<MerchantId> next) {}
