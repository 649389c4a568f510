package org.partnerportal.merchant;

import java.util.List;
import java.util.Optional;

/// One page of the payment products in review, the one that waits longest first.
///
/// @param next after which row the following page begins, none if this is the last
public record CapabilityQueue(List<CapabilityWaiting> rows, Optional<CapabilityWaiting> next) {}
